import { Anchor, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCloudUpload } from '@tabler/icons-react'
import { saveNow } from '../store/start-app.ts'
import { useApp } from '../store/store.ts'

/** The quiet word on whether everything is on the disk, in both copies. “Saved” is said only when it is. */
export function SavingStatus() {
  const saving = useApp((state) => state.saving)
  if (saving.kind === 'failed' || saving.kind === 'one-copy') {
    return (
      <Group gap={6} role="alert" wrap="nowrap">
        <IconAlertTriangle size={18} aria-hidden />
        <Text size="sm">
          {saving.kind === 'failed' ? saving.message : `Saved once only. The second copy is missing: ${saving.message}`}{' '}
          <Anchor component="button" type="button" size="sm" onClick={() => void saveNow()}>
            Try again
          </Anchor>
        </Text>
      </Group>
    )
  }
  const isSaved = saving.kind === 'saved'
  return (
    <Group gap={6} wrap="nowrap" c="dimmed" role="status" aria-live="polite">
      {isSaved ? <IconCheck size={16} aria-hidden /> : <IconCloudUpload size={16} aria-hidden />}
      <Text size="sm">{isSaved ? 'Saved on this computer' : 'Saving'}</Text>
    </Group>
  )
}

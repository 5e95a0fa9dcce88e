import { Paper, SegmentedControl, Stack, Text, TextInput, Title, useMantineColorScheme } from '@mantine/core'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useApp } from '../../store/store.ts'
import { changeSettings } from '../../store/workspace-actions.ts'
import { AboutTrefoil } from './AboutTrefoil.tsx'
import { AutomaticBackups } from './AutomaticBackups.tsx'
import { BringIn } from './BringIn.tsx'
import { EncryptedBackup } from './EncryptedBackup.tsx'
import { SecondCopy } from './SecondCopy.tsx'
import { TakeOut } from './TakeOut.tsx'

/** The workspace, its files, and how the app looks on this device. */
export function SettingsScreen() {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const name = useApp((state) => state.settings.name)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  if (!isReady) return <Loading label="Opening the workspace" />
  return (
    <Stack gap="lg" maw={760}>
      <PageHeader title="Settings" />
      <Paper withBorder p="lg" component="section" aria-label="Workspace">
        <Stack gap="md">
          <Title order={2}>Workspace</Title>
          <TextInput
            label="Name"
            description="Stands on Home and on exported files"
            value={name}
            maxLength={200}
            onChange={(event) => changeSettings({ name: event.currentTarget.value })}
          />
        </Stack>
      </Paper>
      <TakeOut />
      <EncryptedBackup />
      <AutomaticBackups />
      <BringIn />
      <SecondCopy />
      <Paper withBorder p="lg" component="section" aria-label="Appearance">
        <Stack gap="md">
          <Title order={2}>Appearance</Title>
          <SegmentedControl
            aria-label="Theme"
            value={colorScheme}
            onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
            data={[
              { value: 'auto', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
          <Text size="sm" c="dimmed">
            Kept on this device. Reports are always light.
          </Text>
        </Stack>
      </Paper>
      <AboutTrefoil />
    </Stack>
  )
}

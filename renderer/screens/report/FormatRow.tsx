import { Button, Group, Stack, Text } from '@mantine/core'

interface Props {
  readonly title: string
  readonly about: string
  readonly isMain: boolean
  readonly isDisabled: boolean
  readonly onSave: () => void
}

/** One form in which the report, or what is behind it, can be saved. */
export function FormatRow({ title, about, isMain, isDisabled, onSave }: Props) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Stack gap={0}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      </Stack>
      <Button
        flex="none"
        variant={isMain ? 'filled' : 'default'}
        disabled={isDisabled}
        onClick={onSave}
        aria-label={`Save as ${title}`}
      >
        Save
      </Button>
    </Group>
  )
}

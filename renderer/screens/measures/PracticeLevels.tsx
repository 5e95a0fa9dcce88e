import { Group, Text } from '@mantine/core'
import { formatLevel, type PracticeLevel } from './practice-levels.ts'

interface Props {
  readonly practices: readonly PracticeLevel[]
}

/** The levels of the practices to which a measure speaks: beside it, never part of it. */
export function PracticeLevels({ practices }: Props) {
  if (practices.length === 0) return null
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        Beside it stand the levels of
      </Text>
      {practices.map(({ id, title, level }, index) => (
        <Text key={id} size="sm">
          {title}:{' '}
          <Text span inherit fw={600}>
            {formatLevel(level)}
          </Text>
          {index < practices.length - 1 ? ';' : ''}
        </Text>
      ))}
    </Group>
  )
}

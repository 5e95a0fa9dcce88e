import { Group, Text } from '@mantine/core'
import { FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import { FrameworkLabel } from './FrameworkLabel.tsx'

interface Props {
  readonly mix: Readonly<Record<Framework, number | null>>
  /** Whether it is still being worked out. */
  readonly isPending: boolean
}

/** The three scores in a line, on the scale 0 to 5; words where too little is rated. */
export function MixLine({ mix, isPending }: Props) {
  if (FRAMEWORKS.every((framework) => mix[framework] === null)) {
    return (
      <Text size="sm" c="dimmed">
        {isPending ? 'Mix: being worked out …' : 'Mix: too early to say'}
      </Text>
    )
  }
  return (
    <Group gap="md">
      {FRAMEWORKS.map((framework) => (
        <Group key={framework} gap={6} wrap="nowrap">
          <FrameworkLabel framework={framework} />
          <Text fw={600}>{mix[framework]?.toFixed(1) ?? '–'}</Text>
        </Group>
      ))}
    </Group>
  )
}

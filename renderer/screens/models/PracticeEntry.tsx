import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import classes from './Models.module.css'

interface Props {
  readonly pack: ModelPack
  readonly practice: Practice
}

/** A practice, closed to a line; opened, all that the model says about it. */
export function PracticeEntry({ pack, practice }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={classes.practice} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {practice.no}. {practice.title}
      </summary>
      {isOpen && <PracticeDetails pack={pack} practice={practice} />}
    </details>
  )
}

function PracticeDetails({ pack, practice }: Props) {
  const titleOf = (id: string) => findPractice(pack, id)?.title ?? id
  return (
    <Stack gap="md" py="md">
      <Text fw={600}>{practice.question}</Text>
      <Text>{practice.why}</Text>
      {practice.sreReading && <Text c="dimmed">{practice.sreReading}</Text>}
      <Group gap="lg" aria-label="How strongly it belongs to each framework, our judgement">
        {FRAMEWORKS.map((framework) => (
          <Group key={framework} gap={6}>
            <FrameworkLabel framework={framework} />
            <Text>{practice.affinity[framework].toFixed(1)}</Text>
          </Group>
        ))}
        <Text size="sm" c="dimmed">
          Affinity from 0 to 1: our judgement
        </Text>
      </Group>
      {practice.anchors.map((anchor) => (
        <Group key={anchor.level} wrap="nowrap" align="flex-start" gap="sm">
          <LevelBadge level={anchor.level} />
          <Text>{anchor.text}</Text>
        </Group>
      ))}
      {practice.prerequisites.length > 0 && <Text>Needs first: {practice.prerequisites.map(titleOf).join(', ')}</Text>}
      {practice.tensions.map((tension) => (
        <Text key={tension.practice}>
          Pulls against {titleOf(tension.practice)}: {tension.note}
        </Text>
      ))}
      <Text>If nothing changes: {practice.risk}</Text>
      <Group gap="md">
        {practice.sources.map((source) => (
          <Anchor key={source.url + source.title} href={source.url} target="_blank" rel="noreferrer" size="sm">
            {source.title}
          </Anchor>
        ))}
      </Group>
    </Stack>
  )
}

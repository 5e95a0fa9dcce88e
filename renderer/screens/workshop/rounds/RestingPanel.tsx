import { Button, Group, Stack, Text } from '@mantine/core'
import type { Reveal } from '#shared/workshop/reveal.ts'
import { NextButton } from './NextButton.tsx'
import { RevealFigures } from './RevealFigures.tsx'
import type { RoundProps } from './round-props.ts'

/** A practice that nobody votes on at this moment: before its turn, parked or skipped. */
export function RestingPanel(props: RoundProps & { readonly reveal: Reveal | null }) {
  const { item, voice, reveal } = props
  const { practice } = item
  if (item.phase === 'waiting') {
    return (
      <Stack gap="md" align="flex-start">
        <Text>Read the question and the levels aloud. Then everybody votes in silence.</Text>
        <Group gap="xs">
          <Button size="md" autoFocus onClick={() => voice.act({ kind: 'open-voting', practice }, 'Voting is open.')}>
            Open the voting
          </Button>
          <Button variant="default" onClick={() => voice.act({ kind: 'skip', practice }, 'Skipped.')}>
            Skip
          </Button>
          <Button variant="default" onClick={() => voice.act({ kind: 'park', practice }, 'Parked.')}>
            Park
          </Button>
        </Group>
      </Stack>
    )
  }
  return (
    <Stack gap="md">
      <Text fw={600} size="lg">
        {item.phase === 'parked' ? 'Parked: to be talked about another time.' : 'Skipped.'}
      </Text>
      {reveal && <RevealFigures {...props} reveal={reveal} />}
      <Group gap="xs">
        <NextButton {...props} />
        <Button variant="default" onClick={() => voice.act({ kind: 'reopen', practice }, 'It is open again.')}>
          Reopen
        </Button>
      </Group>
    </Stack>
  )
}

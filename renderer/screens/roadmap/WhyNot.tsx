import { Anchor, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { listWithoutStep, type NoStepFacts, whyNoStep } from '#shared/roadmap/why-no-step.ts'

interface Props {
  readonly facts: NoStepFacts
  readonly roadmap: Roadmap
  readonly assessmentId: string
}

/** “Why not X?” for the practices that have no step at all; those that did not fit say it themselves. */
export function WhyNot({ facts, roadmap, assessmentId }: Props) {
  const [chosen, setChosen] = useState('')
  const others = listWithoutStep(facts.pack, roadmap)
  const practice = others.find(({ id }) => id === chosen)
  if (others.length === 0) return null
  return (
    <Stack gap="xs" mt="lg" align="flex-start">
      <NativeSelect
        label="Why is another practice not here?"
        w={380}
        maw="100%"
        value={practice?.id ?? ''}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
        data={[
          { value: '', label: 'Choose a practice' },
          ...others.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <div role="status">
        {practice && (
          <Text>
            {whyNoStep(facts, practice)}{' '}
            {facts.asked.includes(practice.id) && (
              <Anchor component={Link} href={`/assess/${assessmentId}/${practice.id}`}>
                See the question and the answers
              </Anchor>
            )}
          </Text>
        )}
      </div>
    </Stack>
  )
}

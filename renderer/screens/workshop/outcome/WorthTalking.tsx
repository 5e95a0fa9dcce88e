import { Text, Title } from '@mantine/core'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { WorkshopOutcome } from '#shared/workshop/outcome.ts'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'

/** The practices worth talking about, three at the most, and why. */
export function WorthTalking({ pack, outcome }: StageProps & { readonly outcome: WorkshopOutcome }) {
  const { worthTalking } = outcome
  return (
    <section aria-labelledby="worth-title">
      <Title order={2} id="worth-title" mb="sm">
        {worthTalking.length === 0 ? 'Nothing is left to talk about' : 'Worth talking about'}
      </Title>
      {worthTalking.length === 0 ? (
        <Text c="dimmed">
          {outcome.ranked.length === 0
            ? 'No practice was voted on.'
            : 'Everything that was voted on is agreed, with enough agreement to rest on.'}
        </Text>
      ) : (
        <ol className={classes.worth}>
          {worthTalking.map(({ practice, reasons }) => {
            const found = findPractice(pack, practice)
            return (
              <li key={practice}>
                <Title order={3}>{found?.title ?? practice}</Title>
                <Text size="sm" c="dimmed" mb={6}>
                  {found?.question}
                </Text>
                <Text size="sm">{reasons.join(' · ')}</Text>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}

import { Stack, Text } from '@mantine/core'
import { dimensionsOf, membersOf } from '#shared/packs/practice-index.ts'
import { PracticeChip } from './PracticeChip.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'

/** The CAMS pillars as a checklist: what belongs to each, and how far it is (S13). */
export function CamsChecklist({ pack, assessment, score, onTarget }: ResultsProps) {
  const scope = new Set(assessment.practices)
  return (
    <div className={classes.checklist}>
      {dimensionsOf(pack, 'cams').map((pillar) => (
        <section key={pillar.id} aria-label={`${pillar.title}: practices`}>
          <h3 className={classes.pillar}>{pillar.title}</h3>
          <Text size="sm" c="dimmed" mb="xs">
            {pillar.meaning}
          </Text>
          <Stack gap={2}>
            {membersOf(pack, pillar)
              .filter(({ practice }) => scope.has(practice.id))
              .map(({ practice }) => (
                <PracticeChip
                  key={practice.id}
                  practice={practice}
                  score={score.practices[practice.id]}
                  onTarget={onTarget}
                />
              ))}
          </Stack>
        </section>
      ))}
    </div>
  )
}

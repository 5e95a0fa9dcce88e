import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { countOf } from '#shared/lib/count-of.ts'
import type { VisibilityFinding } from '#shared/roadmap/visibility-findings.ts'
import type { Mix } from '#shared/scoring/assessment-score.ts'
import { describeUnknown } from '#shared/scoring/describe-unknown.ts'
import { ASSUMED_TARGET } from '#shared/scoring/find-gaps.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'

interface Props {
  readonly assessmentId: string
  readonly hasOwnTargets: boolean
  readonly findings: readonly VisibilityFinding[]
  readonly coverage: Mix['coverage']
}

const MOST_FINDINGS = 5

/** What the reader has to know of the plan before reading it: what is assumed, and what nobody knows. */
export function RoadmapNotes({ assessmentId, hasOwnTargets, findings, coverage }: Props) {
  const isOne = findings.every(({ answers }) => answers === 1)
  const more = findings.length - MOST_FINDINGS
  const isPartly = coverage.rated > 0 && coverage.rated < coverage.applicable
  if (hasOwnTargets && findings.length === 0 && !isPartly) return null
  return (
    <Stack gap="xs">
      {!hasOwnTargets && (
        <JudgementNote>
          You have set no targets, so level {ASSUMED_TARGET} is assumed for every practice. Set your own under “Targets
          and weights”.
        </JudgementNote>
      )}
      {isPartly && (
        <Text size="sm">
          So far {coverage.rated} of {coverage.applicable} practices are rated. Nothing is planned for the others.
        </Text>
      )}
      {findings.length > 0 && (
        <Text size="sm">
          {isOne ? 'The one person who answered does not know about' : 'Too few people know about'}{' '}
          {findings.slice(0, MOST_FINDINGS).map((finding, index) => (
            <span key={finding.practice}>
              {index > 0 && ', '}
              <Anchor component={Link} href={`/assess/${assessmentId}/${finding.practice}`} inherit underline="always">
                {finding.title}
              </Anchor>
              {!isOne && ` (${describeUnknown(finding.dontKnow, finding.answers)})`}
            </span>
          ))}
          {more > 0 && ` and ${countOf(more, 'more practice', 'more practices')}`}. Find out first: nothing is planned
          for {findings.length === 1 ? 'it' : 'them'}.
        </Text>
      )}
    </Stack>
  )
}

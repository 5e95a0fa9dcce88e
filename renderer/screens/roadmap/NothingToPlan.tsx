import type { Mix } from '#shared/scoring/assessment-score.ts'
import { EmptyState } from '../../components/EmptyState.tsx'

interface Props {
  readonly coverage: Mix['coverage']
  readonly onTargets: () => void
  readonly onResults: () => void
  readonly onAnswer: () => void
}

/** Where no step comes out: either everything is at its target, or too little is known to plan from. */
export function NothingToPlan({ coverage, onTargets, onResults, onAnswer }: Props) {
  const { rated, applicable } = coverage
  const setTargets = { label: 'Set targets', onClick: onTargets }
  if (rated === applicable) {
    return (
      <EmptyState
        title="Nothing is left to do"
        text="Every practice is at its target. Aim higher where it would pay, or look at the results."
        action={setTargets}
        secondAction={{ label: 'Results', onClick: onResults }}
      />
    )
  }
  return (
    <EmptyState
      title="Too little is known to plan from"
      text={`Rated so far: ${rated} of ${applicable} practices, none of them below its target. Steps appear here as more is answered.`}
      action={{ label: 'Answer', onClick: onAnswer }}
      secondAction={setTargets}
    />
  )
}

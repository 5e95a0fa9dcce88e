import type { Assessment } from '../model/assessment.ts'
import type { PracticeChoice } from '../model/workshop.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import type { AssessmentScore, PracticeScore } from '../scoring/assessment-score.ts'
import { LOW_AGREEMENT } from '../scoring/disagreements.ts'
import { formatAgreement } from '../scoring/format-agreement.ts'

/** A level's difference of the median counts as having moved [ours]. */
const MOVED = 1

/** The team's last assessment and the one before it, as far as there are any. */
export interface EarlierScores {
  readonly last: Pick<AssessmentScore, 'practices'> | null
  readonly beforeLast: Pick<AssessmentScore, 'practices'> | null
}

/** A practice for the agenda, and why. */
export interface ChosenPractice {
  readonly practice: string
  readonly reasons: readonly string[]
}

/**
 * The practices that a choice puts on the agenda, in the order in which the assessment asks them. Of the last assessment come those that
 * people disagreed on, or most did not know, and those that had moved by a level since the one before. “Own” begins with none.
 */
export function choosePractices(
  choice: PracticeChoice,
  pack: ModelPack,
  assessment: Pick<Assessment, 'practices'>,
  earlier: EarlierScores,
): readonly ChosenPractice[] {
  const all = assessment.practices.map((practice) => ({ practice, reasons: [] }))
  switch (choice) {
    case 'all':
      return all
    case 'short-form':
      return all.filter(({ practice }) => pack.shortForm.includes(practice))
    case 'moved-or-disagreed':
      return assessment.practices.flatMap((practice) => {
        const reasons = reasonsOf(earlier.last?.practices[practice], earlier.beforeLast?.practices[practice])
        return reasons.length > 0 ? [{ practice, reasons }] : []
      })
    case 'own':
      return []
  }
}

function reasonsOf(last: PracticeScore | undefined, before: PracticeScore | undefined): readonly string[] {
  if (!last) return []
  const { agreement } = last
  const change = last.rated && before?.rated ? (last.median ?? 0) - (before.median ?? 0) : 0
  return [
    ...(agreement !== null && agreement < LOW_AGREEMENT
      ? [`Little agreement last time (A ${formatAgreement(agreement)})`]
      : []),
    ...(last.applicable && last.notApplicable > 0 ? ['Some said last time that it does not apply'] : []),
    ...(last.applicable && !last.rated && last.dontKnow > 0 ? ['Most did not know last time'] : []),
    ...(Math.abs(change) >= MOVED ? [`Moved from ${before?.median} to ${last.median} last time`] : []),
  ]
}

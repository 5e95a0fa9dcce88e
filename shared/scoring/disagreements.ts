import type { AssessmentScore, PracticeScore } from './assessment-score.ts'

/** Below this agreement a practice should be talked about before anything is concluded from its level [ours]. */
export const LOW_AGREEMENT = 0.4

export interface Disagreement {
  readonly practice: string
  /** van der Eijk's A, −1 to 1. */
  readonly agreement: number
  readonly n: number
  readonly distribution: PracticeScore['distribution']
  readonly talkFirst: boolean
}

/** Some, but not most, say that a practice does not apply: a disagreement on what the team is responsible for. */
export interface ScopeDisagreement {
  readonly practice: string
  readonly notApplicable: number
  /** How many gave a level or do not know. */
  readonly others: number
}

export interface Disagreements {
  readonly onLevel: readonly Disagreement[]
  readonly onScope: readonly ScopeDisagreement[]
}

/**
 * Where people differ: every applicable practice with two or more levels given, the lowest agreement first; and every minority “does
 * not apply”, the largest share first. Ties stay in the order in which the practices were asked.
 */
export function listDisagreements(score: Pick<AssessmentScore, 'practices'>): Disagreements {
  const applicable = Object.values(score.practices).filter((practice) => practice.applicable)
  return {
    onLevel: applicable.flatMap(differenceOnLevel).sort((a, b) => a.agreement - b.agreement),
    onScope: applicable.flatMap(differenceOnScope).sort((a, b) => shareOf(b) - shareOf(a)),
  }
}

function differenceOnLevel({ practice, agreement, n, distribution }: PracticeScore): readonly Disagreement[] {
  return agreement === null ? [] : [{ practice, agreement, n, distribution, talkFirst: agreement < LOW_AGREEMENT }]
}

function differenceOnScope({ practice, notApplicable, n, dontKnow }: PracticeScore): readonly ScopeDisagreement[] {
  return notApplicable === 0 ? [] : [{ practice, notApplicable, others: n + dontKnow }]
}

function shareOf({ notApplicable, others }: ScopeDisagreement): number {
  return notApplicable / (notApplicable + others)
}

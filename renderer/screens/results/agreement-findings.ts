import type { Sheet } from '#shared/model/sheet.ts'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { AssessmentScore, PracticeScore } from '#shared/scoring/assessment-score.ts'
import { type Disagreement, listDisagreements } from '#shared/scoring/disagreements.ts'

/** What people's answers disagree on, or do not know. */
export interface AgreementFindings {
  /** The lowest agreement first. */
  readonly onLevel: readonly Disagreement[]
  /** How many practices to talk about first. */
  readonly apart: number
  /** Some, but not most, say it does not apply: a disagreement on scope, with the reasons they gave. */
  readonly onScope: readonly ScopeFinding[]
  /** Most “don’t know” first; a finding on visibility. */
  readonly unseen: readonly UnseenFinding[]
}

export interface ScopeFinding {
  readonly practice: Practice
  readonly notApplicable: number
  readonly others: number
  readonly reasons: readonly string[]
}

export interface UnseenFinding {
  readonly practice: Practice
  readonly found: PracticeScore
}

/** From this share of “don’t know” on, a practice is listed [ours]. */
const UNSEEN_SHARE = 0.25

export function findAgreement(pack: ModelPack, score: AssessmentScore, sheets: readonly Sheet[]): AgreementFindings {
  const { onLevel, onScope } = listDisagreements(score)
  return {
    onLevel,
    apart: onLevel.filter(({ talkFirst }) => talkFirst).length,
    onScope: onScope.flatMap(({ practice: id, notApplicable, others }) => {
      const practice = findPractice(pack, id)
      return practice ? [{ practice, notApplicable, others, reasons: reasonsAgainst(id, sheets) }] : []
    }),
    unseen: Object.values(score.practices)
      .filter((found) => found.applicable && unseenShare(found) >= UNSEEN_SHARE)
      .sort((a, b) => unseenShare(b) - unseenShare(a))
      .flatMap((found) => {
        const practice = findPractice(pack, found.practice)
        return practice ? [{ practice, found }] : []
      }),
  }
}

function unseenShare({ n, dontKnow }: PracticeScore): number {
  return n + dontKnow === 0 ? 0 : dontKnow / (n + dontKnow)
}

function reasonsAgainst(practice: string, sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ answers }) => {
    const answer = answers[practice]
    return answer?.value === 'na' && answer.comment.trim() ? [answer.comment.trim()] : []
  })
}

/** What Krippendorff's α says, in plain words, by its customary thresholds .800 and .667. */
export function alphaSentence(alpha: number | null): string {
  if (alpha === null) return 'α cannot be worked out: it needs two people and answers that differ somewhere.'
  if (alpha >= 0.8)
    return 'At or above .800: people see the team alike, and the scores can be relied on as a common view.'
  if (alpha >= 0.667) return 'Between .667 and .800: alike enough for first conclusions, not for fine distinctions.'
  return 'Below .667: people see the team differently. Read the scores as the middle of differing views, and talk about the widest spreads first.'
}

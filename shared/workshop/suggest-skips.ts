import type { AgendaItem } from '../model/agenda-item.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import { prepareLosses, type ResultLoss } from '../packs/short-form.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'
import { formatAgreement } from '../scoring/format-agreement.ts'
import { itemsInOrder, type SessionFacts } from './session-facts.ts'

/** What agreement last time takes off the doubt about a practice: full agreement leaves a quarter of it [ours]. */
const DOUBT_LEFT = 0.25
/** Where ballots are in, only the talk is lost [ours]. */
const ONLY_TALK = 0.25

/** A practice that could be skipped, what that would cost, and why so little or so much. */
export interface SkipSuggestion {
  readonly practice: string
  /** Expected loss of information over mix and dimensions, in variances of one practice's level; only the order means anything. */
  readonly cost: number
  readonly reasons: readonly string[]
}

/**
 * The practices still waiting, those that cost least to skip first. The cost is how much further the mix and the dimensions are expected
 * to lie from the full form without this practice (as the short form is chosen), less where the team agreed on it last time, and less
 * where ballots have brought its answers already. What people voted plays no part: it would give away votes before their reveal.
 */
export function suggestSkips(
  pack: ModelPack,
  facts: SessionFacts,
  last: Pick<AssessmentScore, 'practices'> | null,
): readonly SkipSuggestion[] {
  const items = itemsInOrder(facts)
  const kept = items.filter(({ phase }) => phase !== 'skipped').map(({ practice }) => practice)
  const lossesOf = prepareLosses(pack)
  const baseline = meanLoss(lossesOf(kept))
  return items
    .filter(({ phase }) => phase === 'waiting')
    .map((item) => {
      const rest = kept.filter((practice) => practice !== item.practice)
      const agreement = last?.practices[item.practice]?.agreement ?? null
      const ballots = Object.keys(item.rounds.at(-1)?.votes ?? {}).length
      const cost = (meanLoss(lossesOf(rest)) - baseline) * doubtAbout(agreement) * (ballots > 0 ? ONLY_TALK : 1)
      return { practice: item.practice, cost, reasons: reasonsFor(pack, item, { rest, agreement, ballots }) }
    })
    .sort((a, b) => a.cost - b.cost)
}

function meanLoss(losses: readonly ResultLoss[]): number {
  return losses.reduce((sum, { expectedError }) => sum + expectedError ** 2, 0) / Math.max(1, losses.length)
}

function doubtAbout(agreement: number | null): number {
  return agreement === null ? 1 : DOUBT_LEFT + ((1 - DOUBT_LEFT) * (1 - agreement)) / 2
}

interface Circumstances {
  readonly rest: readonly string[]
  readonly agreement: number | null
  readonly ballots: number
}

function reasonsFor(pack: ModelPack, { practice }: AgendaItem, { rest, agreement, ballots }: Circumstances): string[] {
  const home = findPractice(pack, practice)?.home
  const dimension = pack.dimensions.find(({ id }) => id === home)
  const others = rest.filter((id) => findPractice(pack, id)?.home === home).length
  const isShort = pack.shortForm.includes(practice)
  return [
    ...(ballots > 0
      ? [`${ballots} ${ballots === 1 ? 'ballot has' : 'ballots have'} answered it: only the talk is lost`]
      : []),
    ...(agreement === null ? [] : [`Agreement last time: A ${formatAgreement(agreement)}`]),
    ...(dimension
      ? [
          others === 0
            ? `The only one left of “${dimension.title}”`
            : `“${dimension.title}” keeps ${others} on the agenda`,
        ]
      : []),
    isShort
      ? 'In the short form: it tells much about the rest'
      : 'Not in the short form: others tell much of what it would',
  ]
}

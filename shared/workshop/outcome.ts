import type { AgendaItem, AgendaPhase } from '../model/agenda-item.ts'
import type { Sheet } from '../model/sheet.ts'
import { LOW_AGREEMENT } from '../scoring/disagreements.ts'
import { formatAgreement } from '../scoring/format-agreement.ts'
import type { Ratings } from '../statistics/alpha-interval.ts'
import { type Reveal, revealOf } from './reveal.ts'
import { itemsInOrder, lastRevealed, type SessionFacts } from './session-facts.ts'

/** One practice that was voted on, with its rounds. */
export interface VotedPractice {
  readonly item: AgendaItem
  /** Every round that was shown, the first one first. */
  readonly rounds: readonly Reveal[]
  /** Of the last round; null under two levels. */
  readonly agreement: number | null
  /** Settled by the group, and with enough agreement to rest on. */
  readonly isAgreed: boolean
}

/** What a session has come to. */
export interface WorkshopOutcome {
  readonly practices: Readonly<Record<AgendaPhase, readonly AgendaItem[]>>
  /** Those voted on, the least agreed first. */
  readonly ranked: readonly VotedPractice[]
  /** Shown, but not agreed by the group, or agreed on a level that few had voted for. */
  readonly disagreed: readonly VotedPractice[]
  readonly worthTalking: readonly { readonly practice: string; readonly reasons: readonly string[] }[]
  /** The levels of the last rounds of all practices, one column a seat: what α is worked out from. */
  readonly ratings: Ratings
}

/** Agreed, disagreed, parked; ranked by disagreement; and the three practices worth talking about. */
export function outcomeOf(facts: SessionFacts): WorkshopOutcome {
  const items = itemsInOrder(facts)
  const ranked = items
    .flatMap((item) => votedPractice(item, facts) ?? [])
    .sort((a, b) => (a.agreement ?? 2) - (b.agreement ?? 2))
  return {
    practices: byPhase(items),
    ranked,
    disagreed: ranked.filter(({ isAgreed }) => !isAgreed),
    worthTalking: [...ranked.filter(({ isAgreed }) => !isAgreed), ...ranked.filter(isSplitOnScope)]
      .filter((voted, index, all) => all.indexOf(voted) === index)
      .slice(0, 3)
      .map((voted) => ({ practice: voted.item.practice, reasons: reasonsToTalk(voted) })),
    ratings: ratingsOf(items, facts.sheets),
  }
}

function votedPractice(item: AgendaItem, { sheets, workshop }: SessionFacts): VotedPractice | null {
  const { anonymous } = workshop
  const rounds = item.rounds.flatMap((_, round) => revealOf(item, sheets, { anonymous, round }) ?? [])
  const last = rounds.at(-1)
  if (!last) return null
  const { agreement } = last.score
  const isSettled = item.phase === 'agreed' && item.agreed?.by === 'group'
  return { item, rounds, agreement, isAgreed: isSettled && (agreement ?? 1) >= LOW_AGREEMENT }
}

function isSplitOnScope({ rounds }: VotedPractice): boolean {
  const score = rounds.at(-1)?.score
  return score?.applicable === true && score.notApplicable > 0
}

function reasonsToTalk({ item, rounds, agreement }: VotedPractice): readonly string[] {
  const last = rounds.at(-1)
  const gap = last?.roleGap ?? 0
  return [
    ...(item.phase === 'parked' ? ['Parked'] : []),
    ...(item.phase === 'revealed' ? ['Voted on, not agreed'] : []),
    ...(item.agreed?.by === 'facilitator' ? ['The facilitator overruled the room'] : []),
    ...(agreement !== null && agreement < LOW_AGREEMENT ? [`Little agreement (A ${formatAgreement(agreement)})`] : []),
    ...(gap >= 1 ? [`Roles lie ${gap} levels apart`] : []),
    ...((last?.score.notApplicable ?? 0) > 0 && last?.score.applicable ? ['Some say it does not apply'] : []),
  ]
}

function byPhase(items: readonly AgendaItem[]): WorkshopOutcome['practices'] {
  const of = (phase: AgendaPhase) => items.filter((item) => item.phase === phase)
  return {
    waiting: of('waiting'),
    voting: of('voting'),
    revealed: of('revealed'),
    agreed: of('agreed'),
    parked: of('parked'),
    skipped: of('skipped'),
  }
}

/** The levels of the last round shown, one row a practice, one column a seat. */
function ratingsOf(items: readonly AgendaItem[], sheets: readonly Sheet[]): Ratings {
  return items.flatMap((item) => {
    const votes = lastRevealed(item)?.round.votes
    if (!votes) return []
    return [
      sheets.map(({ id }) => {
        const value = votes[id]?.value
        return typeof value === 'number' ? value : null
      }),
    ]
  })
}

import type { AgendaItem, Round } from '../model/agenda-item.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Workshop } from '../model/workshop.ts'

/** All facts of one session. Sheets are the seats. */
export interface SessionFacts {
  readonly workshop: Workshop
  readonly items: readonly AgendaItem[]
  readonly sheets: readonly Sheet[]
}

/** The agenda's item of a practice; undefined where it is not on the agenda. */
export function itemOf({ items }: Pick<SessionFacts, 'items'>, practice: string): AgendaItem | undefined {
  return items.find((item) => item.practice === practice)
}

/** The items in the order of the agenda. */
export function itemsInOrder(facts: SessionFacts): readonly AgendaItem[] {
  return facts.workshop.practices.flatMap((practice) => itemOf(facts, practice) ?? [])
}

/** The practice whose voting is open; null where there is none. */
export function openPractice({ items }: Pick<SessionFacts, 'items'>): string | null {
  return items.find(({ phase }) => phase === 'voting')?.practice ?? null
}

/** The round that was shown last, with its position; null where none was shown yet. */
export function lastRevealed(item: AgendaItem): { readonly round: Round; readonly index: number } | null {
  const index = item.rounds.findLastIndex(({ revealedAt }) => revealedAt !== null)
  const round = item.rounds[index]
  return round ? { round, index } : null
}

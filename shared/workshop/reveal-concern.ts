import type { AgendaItem } from '../model/agenda-item.ts'
import { FEWEST_PER_ROLE } from './anonymise.ts'
import { progressOf } from './progress.ts'
import type { SessionFacts } from './session-facts.ts'

/**
 * What to ask before a reveal. “tells-who”: nobody is to be named, and so few have voted that the figures name them. “missing”: not
 * everybody has voted yet. Null where there is nothing to ask.
 */
export function revealConcern({ workshop, sheets }: SessionFacts, item: AgendaItem): 'tells-who' | 'missing' | null {
  const { voted } = progressOf(item, sheets)
  if (workshop.anonymous && voted > 0 && voted < FEWEST_PER_ROLE) return 'tells-who'
  return voted > 0 && voted < sheets.length ? 'missing' : null
}

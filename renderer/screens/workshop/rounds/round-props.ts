import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import type { StageProps } from '../stage-props.ts'

/** What a practice on screen gets. */
export interface RoundProps extends StageProps {
  readonly item: AgendaItem
  readonly practice: Practice
  readonly onAgenda: () => void
}

/** How the reveal is asked for, and answered. */
export interface RevealAsking {
  readonly concern: 'tells-who' | 'missing' | null
  readonly onAsk: () => void
  readonly onReveal: () => void
  readonly onWait: () => void
}

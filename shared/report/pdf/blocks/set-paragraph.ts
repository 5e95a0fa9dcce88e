import type { ParagraphBlock } from '#shared/report/report.ts'
import { type FlowItem, flowOf } from '../flow.ts'
import { setBreakable } from '../set-text.ts'
import { BLOCK_GAP, TEXT } from '../theme.ts'

const STYLES = { normal: TEXT.body, lead: TEXT.lead, quiet: TEXT.quiet }
/** Below a lead. */
const ROOM = 6

export function setParagraph({ text, tone = 'normal' }: ParagraphBlock, width: number): readonly FlowItem[] {
  const items = flowOf(setBreakable(text, STYLES[tone], width), { above: BLOCK_GAP })
  return items.map((item, at) => (tone === 'lead' && at === items.length - 1 ? { ...item, below: ROOM } : item))
}

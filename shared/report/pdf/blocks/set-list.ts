import type { ListBlock } from '#shared/report/report.ts'
import { type FlowItem, flowOf } from '../flow.ts'
import { setText } from '../set-text.ts'
import { inset, overlay } from '../strip.ts'
import { BLOCK_GAP, INKS, TEXT } from '../theme.ts'

const NUMBER = 16

/** Items never break. */
export function setList(block: ListBlock, width: number): readonly FlowItem[] {
  const style = block.tone === 'quiet' ? TEXT.quiet : TEXT.body
  const bottom = block.tone === 'quiet' ? 1 : 3.5
  const strips = block.items.map((item, index) => {
    const mark = setText(block.ordered ? `${index + 1}.` : '–', { ...style, color: INKS.faint }, NUMBER)
    return inset(overlay([mark, inset(setText(item, style, width - NUMBER), { left: NUMBER })]), { bottom })
  })
  return flowOf(strips, { above: BLOCK_GAP })
}

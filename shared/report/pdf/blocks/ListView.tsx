import type { ReactElement } from 'react'
import type { ListBlock } from '#shared/report/report.ts'
import { StripsView } from '../StripView.tsx'
import { setText } from '../set-text.ts'
import { inset, overlay } from '../strip.ts'
import { INKS, TEXT } from '../theme.ts'

const NUMBER = 16

/** Items never break. */
export function ListView({ block, width }: { readonly block: ListBlock; readonly width: number }): ReactElement | null {
  const style = block.tone === 'quiet' ? TEXT.quiet : TEXT.body
  const bottom = block.tone === 'quiet' ? 1 : 3.5
  const strips = block.items.map((item, index) => {
    const mark = setText(block.ordered ? `${index + 1}.` : '–', { ...style, color: INKS.faint }, NUMBER)
    return inset(overlay([mark, inset(setText(item, style, width - NUMBER), { left: NUMBER })]), { bottom })
  })
  return <StripsView strips={strips} />
}

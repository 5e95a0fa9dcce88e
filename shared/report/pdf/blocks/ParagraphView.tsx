import type { ReactElement } from 'react'
import type { ParagraphBlock } from '#shared/report/report.ts'
import { StripsView } from '../StripView.tsx'
import { setBreakable } from '../set-text.ts'
import { inset } from '../strip.ts'
import { TEXT } from '../theme.ts'

interface ParagraphViewProps {
  readonly block: ParagraphBlock
  readonly width: number
}

const STYLES = { normal: TEXT.body, lead: TEXT.lead, quiet: TEXT.quiet }
/** Below a lead. */
const ROOM = 6

export function ParagraphView({ block: { text, tone = 'normal' }, width }: ParagraphViewProps): ReactElement | null {
  const strips = setBreakable(text, STYLES[tone], width)
  const last = strips.length - 1
  return (
    <StripsView
      strips={tone === 'lead' ? strips.map((strip, at) => inset(strip, { bottom: at === last ? ROOM : 0 })) : strips}
    />
  )
}

import type { ReactElement } from 'react'
import type { ParagraphBlock } from '#shared/report/report.ts'
import { RunText } from '../RunText.tsx'
import { type Style, TEXT } from '../theme.ts'

const STYLES = {
  normal: TEXT.body,
  lead: { ...TEXT.lead, marginBottom: 6 },
  quiet: TEXT.quiet,
} satisfies Record<NonNullable<ParagraphBlock['tone']>, Style>

export function ParagraphView({
  block,
  width,
}: {
  readonly block: ParagraphBlock
  readonly width: number
}): ReactElement {
  return <RunText text={block.text} style={STYLES[block.tone ?? 'normal']} width={width} />
}

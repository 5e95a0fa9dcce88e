import type { ReactElement } from 'react'
import type { ParagraphBlock } from '#shared/report/report.ts'
import { RunText } from '../RunText.tsx'
import { type Style, TEXT } from '../theme.ts'

const STYLES: Readonly<Record<NonNullable<ParagraphBlock['tone']>, Style>> = {
  normal: TEXT.body,
  lead: { ...TEXT.lead, marginBottom: 6 },
  quiet: TEXT.quiet,
}

export function ParagraphView({ block }: { readonly block: ParagraphBlock }): ReactElement {
  return <RunText text={block.text} style={STYLES[block.tone ?? 'normal']} />
}

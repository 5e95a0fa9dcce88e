import type { ParagraphBlock } from '#shared/report/report.ts'
import type { ReactElement } from 'react'
import { RunText } from '../RunText.tsx'
import { TEXT, type Style } from '../theme.ts'

const STYLES: Readonly<Record<NonNullable<ParagraphBlock['tone']>, Style>> = {
  normal: TEXT.body,
  lead: { ...TEXT.lead, marginBottom: 6 },
  quiet: TEXT.quiet,
}

export function ParagraphView({ block }: { readonly block: ParagraphBlock }): ReactElement {
  return <RunText text={block.text} style={STYLES[block.tone ?? 'normal']} />
}

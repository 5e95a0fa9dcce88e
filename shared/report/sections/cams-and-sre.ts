import type { DimensionKind } from '#shared/packs/model-pack.ts'
import type { Block } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { drawDimensions, explainDimensions, scoredDimensions } from './dimension-tables.ts'

const PARTS: readonly { readonly kind: DimensionKind; readonly title: string; readonly about: string }[] = [
  {
    kind: 'cams',
    title: 'The four CAMS pillars',
    about: 'Culture, automation, measurement and sharing: the four pillars by which DevOps is often described.',
  },
  {
    kind: 'sre',
    title: 'Six groups of SRE practice',
    about: 'What site reliability engineering adds, from service levels to the work of engineers.',
  },
  {
    kind: 'itsm',
    title: 'The five steps of IT service management',
    about: 'The life of a service. A practice counts in every step it belongs to, so these figures overlap.',
  },
]

/** CAMS pillars (S13), SRE groups, and ITSM steps (S9). */
export const buildCamsAndSre: SectionBuilder = (input) => {
  const blocks = PARTS.flatMap((part) => buildPart(input, part))
  return blocks.length === 0
    ? null
    : { id: 'cams-and-sre', title: 'CAMS, SRE and the service lifecycle', runsOn: true, blocks }
}

function buildPart(input: ReportInput, { kind, title, about }: (typeof PARTS)[number]): readonly Block[] {
  const scored = scoredDimensions(input, kind)
  if (scored.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: about },
    scored.some(({ score }) => score.rated)
      ? { kind: 'chart', scene: drawDimensions(kind, title, scored) }
      : { kind: 'paragraph', tone: 'quiet', text: 'Too few answers to score any of these areas.' },
    explainDimensions(input, scored),
  ]
}

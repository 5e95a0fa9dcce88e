import { drawPrinciplesRadar } from '#shared/charts/principles-radar.ts'
import type { Block, RichText } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { type ScoredDimension, scoredDimensions, tabulateDimensions } from './dimension-tables.ts'
import { PRINCIPLE_READINGS } from './principle-readings.ts'

/** The seven guiding principles with the article's SRE reading of each (S22–S28). */
export const buildPrinciples: SectionBuilder = (input) => {
  const scored = scoredDimensions(input, 'principle')
  if (scored.length === 0) return null
  return {
    id: 'principles',
    title: 'The seven guiding principles',
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summarise(scored) },
      ...drawRadar(input, scored),
      tabulateDimensions(input, scored),
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: 'The mean assumes that the steps between levels are equal. The weakest practice and the ISO-33020 style level do not; they stand beside it, and there is no single score of all.',
      },
      { kind: 'heading', level: 2, text: 'What the principles mean here' },
      ...scored.flatMap(explain),
    ],
  }
}

function drawRadar(input: ReportInput, scored: readonly ScoredDimension[]): readonly Block[] {
  if (!scored.some(({ score }) => score.rated)) return []
  return [
    {
      kind: 'chart',
      width: 0.8,
      scene: drawPrinciplesRadar({ axes: scored.map((entry) => axisOf(input, entry)) }),
      caption:
        'Filled: the mean of the medians. Diamonds: the weakest practice. Dashed: the team’s own target, where it set one.',
    },
  ]
}

function axisOf({ team }: ReportInput, { dimension, score }: ScoredDimension) {
  return {
    id: dimension.id,
    title: dimension.title,
    shortTitle: dimension.shortTitle,
    mean: score.mean,
    interval: score.interval,
    weakest: score.weakest,
    rated: score.rated,
    target: team.targets.dimensions[dimension.id] ?? team.targets.overall,
  }
}

function summarise(scored: readonly ScoredDimension[]): string {
  const rated = scored
    .filter(({ score }) => score.rated && score.mean !== null)
    .sort((a, b) => (b.score.mean ?? 0) - (a.score.mean ?? 0))
  const [first, last] = [rated[0], rated.at(-1)]
  if (!first || !last) return 'Too few answers to place the team on the guiding principles of ITIL 4.'
  const open = scored.length - rated.length
  const unrated = open === 0 ? '' : ` ${open} of ${scored.length} have too few answers.`
  if (first === last) return `Of the guiding principles of ITIL 4 only “${first.dimension.title}” has enough answers.`
  return `Furthest along: “${first.dimension.title}” at ${first.score.mean?.toFixed(1)}. Furthest behind: “${last.dimension.title}” at ${last.score.mean?.toFixed(1)}.${unrated}`
}

function explain({ dimension }: ScoredDimension): readonly Block[] {
  const reading = PRINCIPLE_READINGS[dimension.id]
  const text: RichText = [
    { text: `${dimension.title}. `, strong: true },
    dimension.meaning,
    ...(reading
      ? [' ', { text: 'Read as SRE: ', strong: true, framework: 'sre' as const }, `${reading.text} (${reading.claim})`]
      : []),
  ]
  return [{ kind: 'paragraph', text }]
}

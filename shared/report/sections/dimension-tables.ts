import { drawDimensionBars } from '#shared/charts/dimension-bars.ts'
import { formatRange, formatScore, formatShare } from '#shared/charts/format-figures.ts'
import type { Scene } from '#shared/charts/scene.ts'
import type { Dimension, DimensionKind } from '#shared/packs/model-pack.ts'
import { dimensionsOf, findPractice } from '#shared/packs/practice-index.ts'
import type { DimensionScore } from '#shared/scoring/assessment-score.ts'
import type { Block, RichText, TableRow } from '../report.ts'
import type { ReportInput } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

export interface ScoredDimension {
  readonly dimension: Dimension
  readonly score: DimensionScore
}

/** The dimensions of one kind that have a score, in the model's order. */
export function scoredDimensions({ pack, score }: ReportInput, kind: DimensionKind): readonly ScoredDimension[] {
  return dimensionsOf(pack, kind).flatMap((dimension) => {
    const found = score.dimensions[dimension.id]
    return found ? [{ dimension, score: found }] : []
  })
}

export function drawDimensions(id: string, title: string, scored: readonly ScoredDimension[]): Scene {
  return drawDimensionBars({
    id,
    title,
    bars: scored.map(({ dimension, score }) => ({ ...score, id: dimension.id, title: dimension.shortTitle })),
  })
}

/** All three aggregates, labelled, and the practices that are weakest. */
export function tabulateDimensions(input: ReportInput, scored: readonly ScoredDimension[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Area', width: 0.27 },
      { title: 'Mean', width: 0.08, align: 'right' },
      { title: 'Spread', width: 0.11, align: 'right' },
      { title: 'ISO-33020 style', width: 0.11, align: 'right' },
      { title: 'Rated', width: 0.1, align: 'right' },
      { title: 'Weakest practices', width: 0.33 },
    ],
    rows: scored.map((entry) => tabulateRow(input, entry)),
  }
}

function tabulateRow(input: ReportInput, { dimension, score }: ScoredDimension): TableRow {
  return [
    [{ text: dimension.title, strong: true }],
    score.rated ? formatScore(score.mean) : '–',
    formatRange(score.interval) || '–',
    score.rated && score.iso33020 !== null ? String(score.iso33020) : '–',
    formatShare(score.coverage),
    weakest(input, score),
  ]
}

function weakest({ pack }: ReportInput, score: DimensionScore): RichText {
  if (score.weakest === null) return 'Nothing is rated.'
  const titles = score.weakestPractices.slice(0, 3).flatMap((id, index) => {
    const practice = findPractice(pack, id)
    return practice ? [index === 0 ? '' : ', ', linkPractice(practice)] : []
  })
  const more = score.weakestPractices.length - 3
  return [`Level ${score.weakest}: `, ...titles, more > 0 ? ` and ${more} more` : '']
}

/** Beside a chart that has the figures: what an area means, and which practices are weakest. */
export function explainDimensions(input: ReportInput, scored: readonly ScoredDimension[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Area', width: 0.19 },
      { title: 'What it means', width: 0.42 },
      { title: 'Weakest practices', width: 0.39 },
    ],
    rows: scored.map(({ dimension, score }) => [
      [{ text: dimension.title, strong: true }],
      dimension.meaning,
      weakest(input, score),
    ]),
  }
}

import { drawMeasureSeries } from '#shared/charts/measure-series.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { DERIVED_METRICS, type DerivedMetric, type PeriodMeasures } from '#shared/measures/measure-series.ts'
import { METRIC_DEFINITIONS } from '#shared/model/metric.ts'
import { formatDay } from '../format-day.ts'
import type { Block } from '../report.ts'
import type { SectionBuilder } from '../report-input.ts'
import type { ReportMeasures } from '../report-measures.ts'
import { tabulateMeasures } from './measures-table.ts'

/** The measures that are drawn: the article's own for each way of working (S45 to S47). */
const DRAWN: readonly DerivedMetric[] = ['availability', 'incidents', 'deployment-frequency', 'lead-time']
/** Fewer points are read faster in the table. */
const FEWEST_DRAWN = 3

/** What comes of the team's way of working (S45 to S47), beside the levels and never averaged into them. */
export const buildMeasures: SectionBuilder = ({ measures }) => {
  if (!measures) return null
  const known = DERIVED_METRICS.filter((metric) => measures.series.some(({ values }) => values[metric].value !== null))
  if (known.length === 0 && measures.typed.length === 0) return null
  return {
    id: 'measures',
    title: 'Measures',
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: 'A level says how a team works; a measure says what comes of it. The two stand side by side and are never averaged.',
      },
      ...(known.length > 0 ? tabulateMeasures(known, measures.series, measures.tiersOf) : []),
      ...DRAWN.filter((metric) => known.includes(metric)).flatMap((metric) => draw(metric, measures.series)),
      ...listTyped(measures),
      ...(measures.sources.length > 0
        ? [{ kind: 'paragraph', tone: 'quiet', text: `Made from ${measures.sources.join('; ')}.` } as const]
        : []),
    ],
  }
}

function draw(metric: DerivedMetric, series: readonly PeriodMeasures[]): readonly Block[] {
  const { title, unit, definition } = METRIC_DEFINITIONS[metric]
  const points = series.map(({ period, values }) => ({ label: period.label, ...values[metric] }))
  if (points.filter(({ value }) => value !== null).length < FEWEST_DRAWN) return []
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'chart', scene: drawMeasureSeries({ title, unit, points, bands: [] }), caption: definition },
  ]
}

function listTyped({ typed }: ReportMeasures): readonly Block[] {
  if (typed.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Entered by the team' },
    {
      kind: 'table',
      columns: [
        { title: 'Measure', width: 0.2 },
        { title: 'From', width: 0.17 },
        { title: 'To', width: 0.17 },
        { title: 'Value', width: 0.1, align: 'right' },
        { title: 'Note', width: 0.36 },
      ],
      rows: [...typed]
        .sort((a, b) => a.metric.localeCompare(b.metric) || a.from.localeCompare(b.from))
        .map(({ metric, from, to, value, note }) => {
          const { title, unit } = METRIC_DEFINITIONS[metric]
          return [title, formatDay(from), formatDay(to), formatMeasure(value, unit), note]
        }),
    },
  ]
}

import { drawMeasureSeries } from '#shared/charts/measure-series.ts'
import { type DoraYear, tierNames, tiersOf } from '#shared/measures/dora-tiers.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import type { DerivedMetric, PeriodMeasures } from '#shared/measures/measure-series.ts'
import type { MeasureValue } from '#shared/measures/measure-value.ts'
import { METRIC_DEFINITIONS } from '#shared/model/metric.ts'
import { formatDay } from '../format-day.ts'
import type { Block, TableRow } from '../report.ts'
import type { SectionBuilder } from '../report-input.ts'
import type { ReportMeasures } from '../report-measures.ts'

const DERIVED: readonly DerivedMetric[] = [
  'availability',
  'slo-attainment',
  'budget-left',
  'incidents',
  'escalations',
  'deployment-frequency',
  'lead-time',
  'change-fail-rate',
  'recovery-time',
  'board-share',
]
/** The measures that are drawn: the article's own for each way of working (S45 to S47). */
const DRAWN: readonly DerivedMetric[] = ['availability', 'incidents', 'deployment-frequency', 'lead-time']
/** Fewer points are read faster in the table. */
const FEWEST_DRAWN = 3

/** What comes of the team's way of working (S45 to S47), beside the levels and never averaged into them. */
export const buildMeasures: SectionBuilder = ({ measures }) => {
  if (!measures) return null
  const known = DERIVED.filter((metric) => measures.series.some(({ values }) => values[metric].value !== null))
  const periods = measures.series.filter(({ values }) => known.some((metric) => isWhole(values[metric])))
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
      ...(known.length > 0 ? tabulate(known, periods, measures.tiersOf) : []),
      ...DRAWN.filter((metric) => known.includes(metric)).flatMap((metric) => draw(metric, measures.series)),
      ...listTyped(measures),
      ...(measures.sources.length > 0
        ? [{ kind: 'paragraph', tone: 'quiet', text: `Made from ${measures.sources.join('; ')}.` } as const]
        : []),
    ],
  }
}

function tabulate(
  metrics: readonly DerivedMetric[],
  periods: readonly PeriodMeasures[],
  year: DoraYear | null,
): readonly Block[] {
  const [before, last] = periods.slice(-2).length === 2 ? periods.slice(-2) : [undefined, periods.at(-1)]
  if (!last) return [{ kind: 'note', tone: 'info', text: 'No period is over yet, so there is no figure to compare.' }]
  const right = { align: 'right' } as const
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Measure', width: year === null ? 0.4 : 0.3 },
        { title: before?.period.label ?? 'Before', width: 0.2, ...right },
        { title: last.period.label, width: 0.2, ...right },
        { title: 'Cases', width: year === null ? 0.2 : 0.1, ...right },
        ...(year === null ? [] : [{ title: `Tier of ${year}`, width: 0.2 }]),
      ],
      rows: metrics.map((metric) => row(metric, before, last, year)),
      caption:
        'The last two periods that are over and known. “–”: nothing tells it. Cases: what the last figure rests on.',
    },
    ...(year === null ? [] : [tierNote(year)]),
  ]
}

/** It is told, of the whole period. */
function isWhole({ value, isOpen }: MeasureValue): boolean {
  return value !== null && !isOpen
}

function row(
  metric: DerivedMetric,
  before: PeriodMeasures | undefined,
  last: PeriodMeasures,
  year: DoraYear | null,
): TableRow {
  const { title, unit } = METRIC_DEFINITIONS[metric]
  const { value, n } = last.values[metric]
  const shown = (told: MeasureValue | undefined) =>
    `${formatMeasure(told?.value ?? null, unit)}${told?.isOpen && told.value !== null ? ' so far' : ''}`
  return [
    title,
    shown(before?.values[metric]),
    [{ text: shown(last.values[metric]), strong: true }],
    String(n),
    ...(year === null ? [] : [describeTiers(metric, value, year)]),
  ]
}

function describeTiers(metric: DerivedMetric, value: number | null, year: DoraYear): string {
  const tiers = value === null ? null : tiersOf(year, metric, value)
  return tiers === null ? '' : tierNames(tiers) || 'between tiers'
}

function tierNote(year: DoraYear): Block {
  return {
    kind: 'note',
    tone: 'judgement',
    text: `The tiers are those that DORA published for ${year}. Their ranges overlap and leave gaps, other years have others, and since 2025 there are profiles instead. They compare with companies that answered a survey, not with this team’s need.`,
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
        { title: 'Measure', width: 0.24 },
        { title: 'From', width: 0.18 },
        { title: 'To', width: 0.18 },
        { title: 'Value', width: 0.12, align: 'right' },
        { title: 'Note', width: 0.28 },
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

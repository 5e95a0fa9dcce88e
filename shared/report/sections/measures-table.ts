import { type DoraYear, tierNames, tiersOf } from '#shared/measures/dora-tiers.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import type { DerivedMetric, PeriodMeasures } from '#shared/measures/measure-series.ts'
import type { MeasureValue } from '#shared/measures/measure-value.ts'
import { METRIC_DEFINITIONS } from '#shared/model/metric.ts'
import type { Block, TableRow } from '../report.ts'

/** The periods that are put side by side, oldest first. */
interface ShownPeriods {
  /** The last two that are over and known. */
  readonly whole: readonly PeriodMeasures[]
  /** The one after them, as far as it is known; null where nothing is known of it. */
  readonly open: PeriodMeasures | null
}

const RIGHT = { align: 'right' } as const

/** The measures of the last periods; of one that is not over it is said so, for its counts are of a part of it. */
export function tabulateMeasures(
  metrics: readonly DerivedMetric[],
  series: readonly PeriodMeasures[],
  year: DoraYear | null,
): readonly Block[] {
  const periods = shownPeriods(metrics, series)
  const figures = periods.whole.length + (periods.open ? 1 : 0)
  const last = periods.whole.at(-1)
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Measure', width: year === null ? 0.34 : 0.28 },
        ...periods.whole.map(({ period }) => ({ title: period.label, width: 0.54 / (figures + 0.5), ...RIGHT })),
        ...(periods.open ? [{ title: `${periods.open.period.label}, so far`, width: 0.2, ...RIGHT }] : []),
        { title: 'Cases', width: 0.12, ...RIGHT },
        ...(year === null ? [] : [{ title: `Tier of ${year}`, width: 0.2 }]),
      ],
      rows: metrics.flatMap((metric) => row(metric, periods, year)),
      caption: `“–”: nothing tells it. Cases: what the figure of ${last ? last.period.label : 'the period'} rests on.`,
    },
    ...(year === null ? [] : [tierNote(year)]),
  ]
}

function shownPeriods(metrics: readonly DerivedMetric[], series: readonly PeriodMeasures[]): ShownPeriods {
  const tells = (is: (told: MeasureValue) => boolean) => (period: PeriodMeasures) =>
    metrics.some((metric) => period.values[metric].value !== null && is(period.values[metric]))
  const whole = series.filter(tells(({ isOpen }) => !isOpen)).slice(-2)
  const from = whole.at(-1)?.period.until ?? Number.NEGATIVE_INFINITY
  const open = series.filter(tells(({ isOpen }) => isOpen)).find(({ period }) => period.from >= from)
  return { whole, open: open ?? null }
}

/** None where nothing tells it in any of the periods. */
function row(metric: DerivedMetric, { whole, open }: ShownPeriods, year: DoraYear | null): readonly TableRow[] {
  const { title, unit } = METRIC_DEFINITIONS[metric]
  const told = [...whole, ...(open ? [open] : [])].map(({ values }) => values[metric])
  if (told.every(({ value }) => value === null)) return []
  const main = (whole.at(-1) ?? open)?.values[metric]
  return [
    [
      title,
      ...told.map((each) => [{ text: formatMeasure(each.value, unit), strong: each === main }]),
      main && main.value !== null ? String(main.n) : '–',
      ...(year === null ? [] : [describeTiers(metric, main?.value ?? null, year)]),
    ],
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

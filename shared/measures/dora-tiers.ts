import { METRIC_DEFINITIONS, type Metric } from '../model/metric.ts'

/** Years for which DORA published tiers by metric. 2025 replaced them by profiles, so it has none. */
export const DORA_YEARS = [2021, 2022, 2023, 2024] as const
export type DoraYear = (typeof DORA_YEARS)[number]

export const DORA_TIERS = ['elite', 'high', 'medium', 'low'] as const
export type DoraTier = (typeof DORA_TIERS)[number]

/** Lead and recovery time in hours, deployments per week, the change fail rate as a ratio. */
const DORA_METRICS = ['lead-time', 'change-fail-rate', 'recovery-time', 'deployment-frequency'] as const
export type DoraMetric = (typeof DORA_METRICS)[number]

/** “point”: a tier's typical value, where no range was published. */
type Band =
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly isBelow?: boolean }
  | { readonly kind: 'point'; readonly at: number }
/** In the order of the tiers; null where the year has no such tier. */
type Bands = readonly [Band | null, Band, Band, Band]

const [HOUR, DAY, WEEK] = [1, 24, 168]
/** A month is a twelfth of 365 days. */
const MONTH = (365 / 12) * DAY
const HALF_YEAR = 6 * MONTH
const PER_DAY = 7
const PER_MONTH = WEEK / MONTH
const PER_HALF_YEAR = WEEK / HALF_YEAR

const range = (from: number, to: number): Band => ({ kind: 'range', from, to })
const below = (to: number): Band => ({ kind: 'range', from: 0, to, isBelow: true })
const point = (percent: number): Band => ({ kind: 'point', at: percent / 100 })
const share = (from: number, to: number): Band => range(from / 100, to / 100)
/** “On demand, several a day”: more than one a day. */
const ON_DEMAND = range(PER_DAY + Number.EPSILON * 8, Number.POSITIVE_INFINITY)
const OVER_HALF_A_YEAR = range(HALF_YEAR, Number.POSITIVE_INFINITY)

/** As published each year in the Accelerate State of DevOps report; ranges have gaps, overlap, and from 2023 on invert. */
const BANDS: Readonly<Record<DoraYear, Readonly<Record<DoraMetric, Bands>>>> = {
  2021: {
    'lead-time': [below(HOUR), range(DAY, WEEK), range(MONTH, HALF_YEAR), OVER_HALF_A_YEAR],
    'change-fail-rate': [share(0, 15), share(16, 30), share(16, 30), share(16, 30)],
    'recovery-time': [below(HOUR), below(DAY), range(DAY, WEEK), OVER_HALF_A_YEAR],
    'deployment-frequency': [ON_DEMAND, range(PER_MONTH, 1), range(PER_HALF_YEAR, PER_MONTH), below(PER_HALF_YEAR)],
  },
  2022: {
    'lead-time': [null, range(DAY, WEEK), range(WEEK, MONTH), range(MONTH, HALF_YEAR)],
    'change-fail-rate': [null, share(0, 15), share(16, 30), share(46, 60)],
    'recovery-time': [null, below(DAY), range(DAY, WEEK), range(WEEK, MONTH)],
    'deployment-frequency': [null, ON_DEMAND, range(PER_MONTH, 1), range(PER_HALF_YEAR, PER_MONTH)],
  },
  2023: {
    'lead-time': [below(DAY), range(DAY, WEEK), range(WEEK, MONTH), range(WEEK, MONTH)],
    'change-fail-rate': [point(5), point(10), point(15), point(64)],
    'recovery-time': [below(HOUR), below(DAY), range(DAY, WEEK), range(MONTH, HALF_YEAR)],
    'deployment-frequency': [ON_DEMAND, range(1, PER_DAY), range(PER_MONTH, 1), range(PER_MONTH, 1)],
  },
  2024: {
    'lead-time': [below(DAY), range(DAY, WEEK), range(WEEK, MONTH), range(MONTH, HALF_YEAR)],
    'change-fail-rate': [point(5), point(20), point(10), point(40)],
    'recovery-time': [below(HOUR), below(DAY), below(DAY), range(WEEK, MONTH)],
    'deployment-frequency': [ON_DEMAND, range(1, PER_DAY), range(PER_MONTH, 1), range(PER_HALF_YEAR, PER_MONTH)],
  },
}

/**
 * The tiers of a year that a value falls into: a set, for the published ranges overlap, and empty where it falls between them. Where
 * only a typical rate was published (the change fail rate from 2023 on), the tier with the least one at or above the value counts
 * [ours]. Rates are rounded to whole percents, as the ranges are. Source: domain table after the reports of 2021 to 2024.
 */
export function doraTiers(year: DoraYear, metric: DoraMetric, value: number): readonly DoraTier[] {
  const bands = BANDS[year][metric]
  const rounded = metric === 'change-fail-rate' ? Math.round(value * 100) / 100 : value
  const least = Math.min(...bands.flatMap((band) => (band?.kind === 'point' && band.at >= rounded ? [band.at] : [])))
  return DORA_TIERS.filter((_, position) => {
    const band = bands[position]
    if (!band) return false
    return band.kind === 'point' ? band.at === least : isIn(rounded, band)
  })
}

/**
 * The tiers of a measure as Trefoil keeps it, in its own unit: recovery is kept in minutes. Null where DORA had no tiers for it.
 */
export function tiersOf(year: DoraYear, metric: Metric, value: number): readonly DoraTier[] | null {
  const tiered = DORA_METRICS.find((each) => each === metric)
  if (tiered === undefined) return null
  return doraTiers(year, tiered, METRIC_DEFINITIONS[metric].unit === 'minutes' ? value / 60 : value)
}

/** `Elite`, `High or Medium`; empty for a value between the published ranges. */
export function tierNames(tiers: readonly DoraTier[]): string {
  return tiers.map((tier) => `${tier.charAt(0).toUpperCase()}${tier.slice(1)}`).join(' or ')
}

function isIn(value: number, { from, to, isBelow = false }: Extract<Band, { readonly kind: 'range' }>): boolean {
  return value >= from && (isBelow ? value < to : value <= to)
}

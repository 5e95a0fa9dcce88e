import { seededRandom } from '../lib/seeded-random.ts'
import { forEachResample, percentileInterval, planResampling, rangeInterval } from './bootstrap.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'

/** One row per unit (practice), one column per respondent; null where somebody gave no level. Levels are 0 to 5. */
export type Ratings = readonly (readonly (number | null)[])[]

/** α with how far it moves when other respondents are drawn. */
export interface AlphaInterval {
  readonly alpha: number | null
  readonly interval: { readonly lo: number; readonly hi: number } | null
  /** Under five respondents the range of all resamples is shown. */
  readonly label: 'none' | 'range' | 'interval'
  readonly respondents: number
  readonly resamples: number
  readonly seed: number
}

const LEVELS = 6
const FEWEST_FOR_INTERVAL = 5

/**
 * Krippendorff's ordinal α and its bootstrap over respondents. Somebody who is drawn twice agrees with themselves on everything, so pairs
 * of a respondent with themselves do not count [ours]; without that, every resample would look more agreed than the team is. `resamples` 0
 * skips it, whatever the number of respondents.
 */
export function alphaInterval(
  ratings: Ratings,
  options: { readonly seed: number; readonly resamples: number },
): AlphaInterval {
  const respondents = ratings[0]?.length ?? 0
  const alpha = krippendorffAlpha(ratings.map(levelsOf), 'ordinal')
  if (alpha === null || respondents < 2 || options.resamples <= 0) {
    return { alpha, interval: null, label: 'none', respondents, resamples: 0, seed: options.seed }
  }
  const plan = planResampling(respondents, options.resamples)
  const values = new Float64Array(plan.resamples)
  const weights = new Float64Array(plan.resamples)
  let resample = 0
  forEachResample(plan, seededRandom(options.seed), (timesDrawn, weight) => {
    values[resample] = weightedAlpha(ratings, timesDrawn)
    weights[resample] = weight
    resample += 1
  })
  const label = respondents < FEWEST_FOR_INTERVAL ? 'range' : 'interval'
  const interval = label === 'range' ? rangeInterval(values) : percentileInterval(plan.method, values, weights)
  return { alpha, interval, label, respondents, resamples: plan.resamples, seed: options.seed }
}

/** α where each respondent counts as often as drawn, but never beside themselves; NaN where undefined. Each drawn once: α itself. */
export function weightedAlpha(ratings: Ratings, timesDrawn: ArrayLike<number>): number {
  const units = ratings.map((unit) => countLevels(unit, timesDrawn)).filter(({ pairs }) => pairs > 0)
  const totals = Array.from({ length: LEVELS }, (_, level) =>
    units.reduce((sum, { perLevel }) => sum + (perLevel[level] ?? 0), 0),
  )
  const n = totals.reduce((sum, total) => sum + total, 0)
  const distances = ordinalDistances(totals)
  const observed = units.reduce(
    (sum, { perLevel, size, pairs }) => sum + (size * disagreement(perLevel, distances)) / pairs,
    0,
  )
  const expected = disagreement(totals, distances)
  return expected === 0 ? Number.NaN : 1 - ((n - 1) * observed) / expected
}

/**
 * Of one unit: how often each level was given, how often any, and how many ordered pairs of different respondents there are. A respondent
 * beside themselves is at one level, where there is no distance: only the number of pairs has to leave them out.
 */
function countLevels(unit: readonly (number | null)[], timesDrawn: ArrayLike<number>) {
  const perLevel = new Array<number>(LEVELS).fill(0)
  let size = 0
  let squares = 0
  unit.forEach((level, respondent) => {
    const times = timesDrawn[respondent] ?? 0
    if (level === null) return
    perLevel[level] = (perLevel[level] ?? 0) + times
    size += times
    squares += times ** 2
  })
  return { perLevel, size, pairs: size ** 2 - squares }
}

/** Squared distances summed over all ordered pairs of values. */
function disagreement(counts: readonly number[], distances: readonly (readonly number[])[]): number {
  let sum = 0
  for (const [c, row] of distances.entries()) {
    for (const [k, distance] of row.entries()) sum += (counts[c] ?? 0) * (counts[k] ?? 0) * distance
  }
  return sum
}

/** δ² between each two levels, from how often every level between them was given. */
function ordinalDistances(totals: readonly number[]): readonly number[][] {
  return totals.map((_, c) =>
    totals.map((_, k) => {
      const inside = totals.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, total) => sum + total, 0)
      return c === k ? 0 : (inside - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2
    }),
  )
}

function levelsOf(unit: readonly (number | null)[]): number[] {
  return unit.filter((level) => level !== null)
}

export type AlphaMetric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's α: 1 where everybody agrees on every unit, 0 where they agree as by chance. `units` holds the values that each unit
 * (practice) was given, by whomever; units with fewer than two values do not count. Null without any variation, where α is undefined.
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: AlphaMetric): number | null {
  const pairable = units.filter((unit) => unit.length >= 2)
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b)
  const coincidences = countCoincidences(pairable, values)
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0))
  const n = totals.reduce((sum, total) => sum + total, 0)
  let observed = 0
  let expected = 0
  values.forEach((_, c) => {
    values.forEach((_, k) => {
      const distance = squaredDistance(metric, values, totals, c, k)
      observed += (coincidences[c]?.[k] ?? 0) * distance
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * distance
    })
  })
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected
}

/** o_ck: how often values c and k meet in one unit, each unit counting as many times as it has values. */
function countCoincidences(units: readonly (readonly number[])[], values: readonly number[]): readonly number[][] {
  const indexOf = new Map(values.map((value, index) => [value, index]))
  const coincidences = values.map(() => values.map(() => 0))
  for (const unit of units) {
    unit.forEach((first, i) => {
      unit.forEach((second, j) => {
        const row = coincidences[indexOf.get(first) ?? -1]
        const column = indexOf.get(second)
        if (i !== j && row && column !== undefined) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1)
      })
    })
  }
  return coincidences
}

/** δ² between the values at indexes c and k. Values that never occur have n_g = 0 and change nothing. */
function squaredDistance(
  metric: AlphaMetric,
  values: readonly number[],
  totals: readonly number[],
  c: number,
  k: number,
): number {
  if (c === k) return 0
  if (metric === 'nominal') return 1
  if (metric === 'interval') return ((values[c] ?? 0) - (values[k] ?? 0)) ** 2
  const between = totals.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, total) => sum + total, 0)
  return (between - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2
}

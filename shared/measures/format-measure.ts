import type { MetricUnit } from '../model/metric.ts'

/** A measure as it is read: “99.95 %”, “7.8 a week”, “5.3 h”, “13 min”; “–” where nothing tells it. */
export function formatMeasure(value: number | null, unit: MetricUnit): string {
  if (value === null) return '–'
  switch (unit) {
    case 'ratio':
      return `${formatRatio(value)} %`
    case 'count':
      return formatNumber(value)
    case 'per-week':
      return `${formatNumber(value)} a week`
    case 'hours':
      return formatDuration(value * 60)
    case 'minutes':
      return formatDuration(value)
  }
}

/** The largest unit of which there are two. */
function formatDuration(minutes: number): string {
  if (minutes >= 2 * 24 * 60) return `${formatNumber(minutes / 1440)} d`
  if (minutes >= 120) return `${formatNumber(minutes / 60)} h`
  return `${formatNumber(minutes)} min`
}

/** Three digits that say something: 0.42, 5.3, 128. */
function formatNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value))
  return value.toFixed(Math.abs(value) < 1 ? 2 : 1)
}

/** Percent with as many decimals as keep 99.95 from becoming 100, and 98.6 from becoming 99. */
function formatRatio(ratio: number): string {
  const percent = ratio * 100
  return String(+percent.toFixed(decimalsOf(percent)))
}

function decimalsOf(percent: number): number {
  if (percent > 99 && percent < 100) return percent > 99.9 ? 3 : 2
  return Math.abs(percent) < 10 || (percent > 90 && percent < 100) ? 1 : 0
}

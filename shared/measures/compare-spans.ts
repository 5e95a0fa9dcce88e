import { median } from '../statistics/median.ts'

/** The values of one span: their middle and how far they lie apart. */
export interface Spread {
  readonly low: number
  readonly median: number
  readonly high: number
  readonly n: number
}

/** How two spans compare: all values after are better, or all are worse, than all before; they overlap; or there are too few to tell. */
export type SpanVerdict = 'better' | 'worse' | 'overlap' | 'too-few'

export interface SpanComparison {
  /** Null: no value. */
  readonly before: Spread | null
  readonly after: Spread | null
  readonly verdict: SpanVerdict
  /**
   * Were before and after alike, chance alone would set all values after above all before once in so many times: (n + m)! ÷ (n! m!), an
   * exact permutation test, one-sided. 1 where a side is empty.
   */
  readonly oneIn: number
}

/** Where chance does it more often, nothing is said [ours]: two and three values are the least, or one and nine. */
const LEAST_ONE_IN = 10

/** Compares the values of a measure in two spans. It tells whether it moved, never why. */
export function compareSpans(
  before: readonly number[],
  after: readonly number[],
  better: 'higher' | 'lower',
): SpanComparison {
  const [first, second] = [spreadOf(before), spreadOf(after)]
  const oneIn = waysToChoose(before.length + after.length, before.length)
  if (!first || !second || oneIn < LEAST_ONE_IN) {
    return { before: first, after: second, verdict: 'too-few', oneIn }
  }
  const rose = second.low > first.high
  const fell = second.high < first.low
  const verdict = !rose && !fell ? 'overlap' : rose === (better === 'higher') ? 'better' : 'worse'
  return { before: first, after: second, verdict, oneIn }
}

function spreadOf(values: readonly number[]): Spread | null {
  const middle = median(values)
  return middle === null
    ? null
    : { low: Math.min(...values), median: middle, high: Math.max(...values), n: values.length }
}

/** The binomial coefficient. */
function waysToChoose(of: number, chosen: number): number {
  let ways = 1
  for (let k = 1; k <= chosen; k += 1) ways = (ways * (of - chosen + k)) / k
  return Math.round(ways)
}

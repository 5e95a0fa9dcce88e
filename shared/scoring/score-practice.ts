import type { Assessment } from '../model/assessment.ts'
import { LEVELS, levelOf } from '../model/level.ts'
import type { Sheet } from '../model/sheet.ts'
import { agreement } from '../statistics/agreement.ts'
import { medianOfCounts } from '../statistics/median.ts'
import { FEWEST_FOR_95_PERCENT, medianInterval } from '../statistics/median-interval.ts'
import { quantile } from '../statistics/quantile.ts'
import { withinGroupAgreement } from '../statistics/within-group-agreement.ts'
import {
  type AnswerMatrix,
  answerMatrix,
  CODES,
  DONT_KNOW,
  NOT_APPLICABLE,
  type Tally,
  tallyRow,
} from './answer-matrix.ts'
import type { Interval, PracticeScore } from './assessment-score.ts'

const STEPS = LEVELS.length

/** What the answers to each practice in scope come to, by practice id. Cheap: for screens that answer within a frame. */
export function scorePractices(
  assessment: Pick<Assessment, 'practices'>,
  sheets: readonly Sheet[],
): Readonly<Record<string, PracticeScore>> {
  return scoreMatrix(answerMatrix(assessment, sheets))
}

/** The same for answers that already stand in a matrix. */
export function scoreMatrix(matrix: AnswerMatrix): Readonly<Record<string, PracticeScore>> {
  const tally = new Uint32Array(CODES)
  return Object.fromEntries(
    matrix.practices.map((practice, row) => {
      tallyRow(matrix, row, tally)
      return [practice, scorePractice(practice, tally)]
    }),
  )
}

/** One practice from how often each answer was given to it. */
export function scorePractice(practice: string, tally: Tally): PracticeScore {
  const counts = distributionOf(tally)
  const values = counts.flatMap((count, level) => new Array<number>(count).fill(level))
  const median = values.length > 0 ? medianOfCounts(counts) : null
  return {
    practice,
    n: values.length,
    distribution: distributionOf(tally),
    dontKnow: tally[DONT_KNOW] ?? 0,
    notApplicable: tally[NOT_APPLICABLE] ?? 0,
    applicable: isApplicable(tally),
    rated: isRated(tally),
    median,
    level: median === null ? null : levelOf(median),
    q1: quantile(values, 0.25),
    q3: quantile(values, 0.75),
    medianInterval: values.length < FEWEST_FOR_95_PERCENT ? null : medianInterval(values),
    agreement: values.length < 2 ? null : agreement(counts),
    withinGroup: withinGroupAgreement(values, STEPS),
    bounds: boundsOf(counts, tally[DONT_KNOW] ?? 0),
  }
}

/** The median where the practice is rated, else NaN: the bootstrap's inner step, which allocates nothing. */
export function ratedMedian(tally: Tally): number {
  return isRated(tally) ? medianOfCounts(tally, STEPS) : Number.NaN
}

/** Not applicable only where more than half of all who answered say so. */
function isApplicable(tally: Tally): boolean {
  const notApplicable = tally[NOT_APPLICABLE] as number
  return notApplicable <= countLevels(tally) + (tally[DONT_KNOW] as number)
}

/** Rated where it applies, somebody gave a level, and not more than half do not know [ours]. */
function isRated(tally: Tally): boolean {
  const levels = countLevels(tally)
  return levels > 0 && levels >= (tally[DONT_KNOW] as number) && isApplicable(tally)
}

function distributionOf(tally: Tally): PracticeScore['distribution'] {
  const [absent = 0, adHoc = 0, managed = 0, defined = 0, measured = 0, improving = 0] = tally
  return [absent, adHoc, managed, defined, measured, improving]
}

function countLevels(tally: Tally): number {
  let count = 0
  for (let level = 0; level < STEPS; level += 1) count += tally[level] as number
  return count
}

/** The median with every “don't know” at 0, and at 5; null where nobody gave either a level or a “don't know”. */
function boundsOf(counts: readonly number[], dontKnow: number): Interval | null {
  const lo = medianOfCounts(counts.map((count, level) => (level === 0 ? count + dontKnow : count)))
  const hi = medianOfCounts(counts.map((count, level) => (level === STEPS - 1 ? count + dontKnow : count)))
  return Number.isNaN(lo) ? null : { lo, hi }
}

import type { Baseline } from '../model/baseline.ts'
import type { EffectCheck } from './check-effects.ts'
import { listPeriods } from './period-calendar.ts'

/** A promise that an assessment can be held against, and how much of it was due by then. */
export interface DuePromise {
  readonly baseline: Baseline
  readonly periodsOver: number
}

/** The latest baseline, frozen before the assessment, of which at least one period was over on its day; null where there is none. */
export function promiseBefore(baselines: readonly Baseline[], heldOn: string): DuePromise | null {
  const due = baselines
    .filter(({ frozenOn }) => frozenOn < heldOn)
    .map((baseline) => ({ baseline, periodsOver: periodsOver(baseline, heldOn) }))
    .filter((promise) => promise.periodsOver > 0)
    .sort((a, b) => b.baseline.frozenOn.localeCompare(a.baseline.frozenOn))
  return due[0] ?? null
}

function periodsOver({ startsOn, periodWeeks, periodOf }: Baseline, day: string): number {
  const periods = Math.max(0, ...Object.values(periodOf)) + 1
  return listPeriods({ startsOn, periodWeeks, periods }).filter(({ endsOn }) => endsOn < day).length
}

/** What came of a step in words that claim no cause. */
export function effectWords({ effect, didMeasureMove, found, expected }: EffectCheck): string {
  const isThere = found !== null && found >= expected
  switch (effect) {
    case 'worked':
      if (isThere && didMeasureMove === true) return 'Moved as hoped, and so did the measure'
      if (isThere) return didMeasureMove === false ? 'Moved as hoped; the measure did not' : 'Moved as hoped'
      return 'The measure moved as hoped, the level did not'
    case 'no-effect':
      return 'Done, but did not move'
    case 'without-us':
      return 'Moved without it'
    case 'not-done':
      return isThere ? 'Not marked as done; the level was there before' : 'Not done, did not move'
    case 'unknown':
      return 'Done; nobody could tell the level'
  }
}

/** “4 steps were due: 2 moved as hoped, 1 was done but did not move, 1 moved without it.” */
export function summariseEffects(checks: readonly EffectCheck[]): string {
  const count = (effect: EffectCheck['effect']) => checks.filter((check) => check.effect === effect).length
  const parts = [
    [count('worked'), 'moved as hoped'],
    [count('no-effect'), 'done, but did not move'],
    [count('without-us'), 'moved without it'],
    [count('not-done'), 'not done'],
    [count('unknown'), 'done, level not known'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  return `${checks.length} ${checks.length === 1 ? 'step was' : 'steps were'} due: ${told.join(', ')}.`
}

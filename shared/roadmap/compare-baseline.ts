import { daysBetween } from '../lib/iso-days.ts'
import type { Baseline } from '../model/baseline.ts'
import type { StepNote } from '../model/plan.ts'
import { listPeriods } from './period-calendar.ts'
import type { Roadmap } from './roadmap.ts'

/**
 * What became of a step since it was promised: its level is there (`reached`), the team says it did it (`done`), it stands where it stood,
 * earlier or later, it is in the plan no more (`gone`), or it was not promised (`added`).
 */
export type BaselineChange = 'reached' | 'done' | 'same' | 'earlier' | 'later' | 'gone' | 'added'

export interface ComparedStep {
  readonly id: string
  readonly practice: string
  readonly to: number
  readonly change: BaselineChange
  /** Last day of its period as promised; null where it was not promised. */
  readonly promisedFor: string | null
  /** Last day of its period as planned now, or the day it was done; null where it is in no period. */
  readonly plannedFor: string | null
  /** Later than promised, in days; below zero where it is earlier; 0 where one of the two is missing. */
  readonly daysLater: number
}

/** Sets a plan beside one that was frozen: what moved, what is new, what is gone; by the promised day, what was not promised last. */
export function compareWithBaseline(
  baseline: Baseline,
  roadmap: Pick<Roadmap, 'steps' | 'periods' | 'problem'>,
  notes: Readonly<Record<string, StepNote>>,
): readonly ComparedStep[] {
  const { startsOn, periodWeeks, periodOf } = baseline
  const periods = listPeriods({ startsOn, periodWeeks, periods: Math.max(0, ...Object.values(periodOf)) + 1 })
  const planned = new Map(roadmap.steps.map((step) => [step.id, step]))
  const added = roadmap.steps.filter(({ id, period }) => period !== null && !(id in periodOf)).map(({ id }) => id)
  return [...Object.keys(periodOf), ...added]
    .map((id) => {
      const [practice = '', to] = id.split(':')
      const promisedFor = periods[periodOf[id] ?? -1]?.endsOn ?? null
      const period = planned.get(id)?.period ?? null
      const progress = notes[id]?.progress
      const doneOn = progress?.state === 'done' ? progress.on : null
      const isReached = (roadmap.problem.levels[practice] ?? -1) >= Number(to)
      const plannedFor = doneOn ?? (period === null ? null : (roadmap.periods[period]?.endsOn ?? null))
      const daysLater = promisedFor && plannedFor ? daysBetween(promisedFor, plannedFor) : 0
      const change = changeOf({ isReached, isDone: doneOn !== null, promisedFor, plannedFor, daysLater })
      return { id, practice, to: Number(to), change, promisedFor, plannedFor, daysLater }
    })
    .sort((a, b) => (a.promisedFor ?? '9').localeCompare(b.promisedFor ?? '9'))
}

interface Standing extends Pick<ComparedStep, 'promisedFor' | 'plannedFor' | 'daysLater'> {
  readonly isReached: boolean
  readonly isDone: boolean
}

function changeOf({ isReached, isDone, promisedFor, plannedFor, daysLater }: Standing): BaselineChange {
  if (promisedFor === null) return 'added'
  if (isReached) return 'reached'
  if (isDone) return 'done'
  if (plannedFor === null) return 'gone'
  if (daysLater === 0) return 'same'
  return daysLater > 0 ? 'later' : 'earlier'
}

/** “Of 13 promised: 7 reached, …”. */
export function summariseComparison(rows: readonly ComparedStep[]): string {
  const count = (...changes: readonly BaselineChange[]) => rows.filter(({ change }) => changes.includes(change)).length
  const promised = rows.length - count('added')
  const parts = [
    [count('reached'), 'reached'],
    [count('done'), 'done without its level'],
    [count('same', 'earlier'), 'as promised or earlier'],
    [count('later'), 'later'],
    [count('gone'), 'no longer planned'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  return `Of ${promised} promised: ${told.join(', ')}. Not promised then: ${count('added')}.`
}

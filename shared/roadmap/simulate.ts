import type { Level } from '../model/level.ts'
import type { PlanningProblem, Schedule } from './roadmap.ts'

/** The levels a plan leads to if every step works: one record per period, as they stand at its end. Unrated practices are absent. */
export function simulateLevels(
  problem: PlanningProblem,
  schedule: Pick<Schedule, 'periodOf'>,
): readonly Readonly<Record<string, Level>>[] {
  const after: Record<string, Level>[] = []
  let levels: Record<string, Level> = { ...problem.levels }
  for (let period = 0; period < problem.periods; period += 1) {
    levels = { ...levels }
    for (const step of problem.steps) {
      if (schedule.periodOf[step.id] !== period) continue
      levels[step.practice] = Math.max(levels[step.practice] ?? 0, step.to) as Level
    }
    after.push(levels)
  }
  return after
}

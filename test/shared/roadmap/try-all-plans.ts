import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import type { PlanningProblem } from '#shared/roadmap/roadmap.ts'

/** The worth of the best plan, by trying every period for every step: only for a handful of steps. */
export function bestByTryingAll(problem: PlanningProblem): number {
  let best = Number.NEGATIVE_INFINITY
  const total = (problem.periods + 1) ** problem.steps.length
  for (let code = 0; code < total; code += 1) {
    const periodOf: Record<string, number> = {}
    let rest = code
    let objective = 0
    for (const step of problem.steps) {
      const period = (rest % (problem.periods + 1)) - 1
      rest = Math.floor(rest / (problem.periods + 1))
      if (period < 0) continue
      periodOf[step.id] = period
      objective += step.value * (problem.periods - period)
    }
    if (objective > best && checkSchedule(problem, { periodOf, objective, bound: objective }).length === 0)
      best = objective
  }
  return best
}

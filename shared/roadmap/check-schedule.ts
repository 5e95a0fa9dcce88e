import type { Problem } from '../lib/result.ts'
import type { PlanningProblem, Schedule, Step } from './roadmap.ts'

const ROUNDING = 1e-6

/**
 * Every rule that a schedule breaks, in words; empty for a valid one. It shares no code with any solver, so that it can judge them
 * all: periods exist, capacity and number of steps hold in each, levels come in order, prerequisites are at 2 in time, and the
 * objective is what the schedule is worth.
 */
export function checkSchedule(problem: PlanningProblem, schedule: Schedule): readonly Problem[] {
  return [
    ...checkPeriods(problem, schedule),
    ...checkLoad(problem, schedule),
    ...problem.steps.flatMap((step) => checkOrder(problem, schedule, step)),
    ...problem.steps.flatMap((step) => checkPrerequisites(problem, schedule, step)),
    ...checkObjective(problem, schedule),
  ]
}

function checkPeriods(problem: PlanningProblem, { periodOf }: Schedule): readonly Problem[] {
  const known = new Set(problem.steps.map((step) => step.id))
  return Object.entries(periodOf).flatMap(([id, period]) => {
    if (!known.has(id)) return [{ place: id, message: 'is not a step of the problem' }]
    const exists = Number.isInteger(period) && period >= 0 && period < problem.periods
    return exists ? [] : [{ place: id, message: `is in period ${period}, which does not exist` }]
  })
}

function checkLoad(problem: PlanningProblem, { periodOf }: Schedule): readonly Problem[] {
  return Array.from({ length: problem.periods }, (_, period) => period).flatMap((period) => {
    const steps = problem.steps.filter((step) => periodOf[step.id] === period)
    const effort = steps.reduce((sum, step) => sum + step.effort, 0)
    const place = `period ${period}`
    return [
      ...(effort > problem.capacity + ROUNDING
        ? [{ place, message: `takes ${effort} person-days of ${problem.capacity}` }]
        : []),
      ...(steps.length > problem.maxSteps
        ? [{ place, message: `has ${steps.length} steps, more than ${problem.maxSteps}` }]
        : []),
    ]
  })
}

function checkOrder(problem: PlanningProblem, schedule: Schedule, step: Step): readonly Problem[] {
  const period = schedule.periodOf[step.id]
  if (period === undefined || problem.levels[step.practice] === step.from) return []
  const inTime = isReached(problem, schedule, step.practice, step.from, period)
  return inTime ? [] : [{ place: step.id, message: `comes before level ${step.from} is reached` }]
}

function checkPrerequisites(problem: PlanningProblem, schedule: Schedule, step: Step): readonly Problem[] {
  const period = schedule.periodOf[step.id]
  if (period === undefined || step.to <= 1) return []
  return (problem.prerequisites[step.practice] ?? []).flatMap((needed) => {
    const today = problem.levels[needed]
    // A prerequisite nobody rated is a question to the team, not a rule of the plan.
    if (today === undefined || today >= 2 || isReached(problem, schedule, needed, 2, period)) return []
    return [{ place: step.id, message: `comes before ${needed} is at level 2` }]
  })
}

function isReached(
  problem: PlanningProblem,
  { periodOf }: Schedule,
  practice: string,
  to: number,
  by: number,
): boolean {
  return problem.steps.some((step) => {
    const period = periodOf[step.id]
    return step.practice === practice && step.to === to && period !== undefined && period <= by
  })
}

function checkObjective(problem: PlanningProblem, { periodOf, objective }: Schedule): readonly Problem[] {
  const worth = problem.steps.reduce((sum, step) => {
    const period = periodOf[step.id]
    return period === undefined ? sum : sum + step.value * (problem.periods - period)
  }, 0)
  const same = Math.abs(worth - objective) <= ROUNDING * Math.max(1, Math.abs(worth))
  return same ? [] : [{ place: 'objective', message: `is given as ${objective}, but comes to ${worth}` }]
}

import type { Problem } from '../lib/result.ts'
import type { PlanningProblem, Schedule, Step } from './roadmap.ts'

const ROUNDING = 1e-6

/** What is judged of a schedule; who made it does not matter. */
type Judged = Omit<Schedule, 'solver'>

/**
 * Every rule that a schedule breaks, in words; empty for a valid one. It shares no code with any solver, so that it can judge them
 * all: periods exist, capacity (also of each skill) and the number of practices in flight hold in each, levels come in order,
 * prerequisites are at 2 in time, pins and windows are kept, the objective is what the schedule is worth, and no more than its bound.
 */
export function checkSchedule(problem: PlanningProblem, schedule: Judged): readonly Problem[] {
  return [
    ...checkPeriods(problem, schedule),
    ...checkLoad(problem, schedule),
    ...problem.steps.flatMap((step) => checkOrder(problem, schedule, step)),
    ...problem.steps.flatMap((step) => checkPrerequisites(problem, schedule, step)),
    ...checkPinsAndWindows(problem, schedule),
    ...checkObjective(problem, schedule),
  ]
}

function checkPeriods(problem: PlanningProblem, { periodOf }: Judged): readonly Problem[] {
  const known = new Set(problem.steps.map((step) => step.id))
  return Object.entries(periodOf).flatMap(([id, period]) => {
    if (!known.has(id)) return [{ place: id, message: 'is not a step of the problem' }]
    const exists = Number.isInteger(period) && period >= 0 && period < problem.periods
    return exists ? [] : [{ place: id, message: `is in period ${period}, which does not exist` }]
  })
}

function checkLoad(problem: PlanningProblem, { periodOf }: Judged): readonly Problem[] {
  return Array.from({ length: problem.periods }, (_, period) => period).flatMap((period) => {
    const steps = problem.steps.filter((step) => periodOf[step.id] === period)
    const practices = new Set(steps.map((step) => step.practice)).size
    const place = `period ${period}`
    const limits = [['', problem.capacity] as const, ...Object.entries(problem.capacityOf ?? {})]
    const loads = limits.flatMap(([skill, capacity]) => {
      const effort = steps
        .filter((step) => skill === '' || step.skill === skill)
        .reduce((sum, step) => sum + step.effort, 0)
      const whose = skill === '' ? '' : ` of ${skill}`
      const fits = effort <= capacity + ROUNDING
      return fits ? [] : [{ place, message: `takes ${effort} person-days of ${capacity}${whose}` }]
    })
    const inFlight = practices > problem.maxSteps
    return inFlight
      ? [...loads, { place, message: `has ${practices} practices in flight, more than ${problem.maxSteps}` }]
      : loads
  })
}

function checkPinsAndWindows({ pins = {}, windows = {} }: PlanningProblem, { periodOf }: Judged): readonly Problem[] {
  const pinned = Object.entries(pins).flatMap(([id, period]) =>
    periodOf[id] === period ? [] : [{ place: id, message: `is not in period ${period}, where it is pinned` }],
  )
  const outside = Object.entries(windows).flatMap(([id, { earliest = 0, latest = Number.POSITIVE_INFINITY }]) => {
    const period = periodOf[id]
    if (period === undefined || (period >= earliest && period <= latest)) return []
    return [{ place: id, message: `is in period ${period}, outside its window` }]
  })
  return [...pinned, ...outside]
}

function checkOrder(problem: PlanningProblem, schedule: Judged, step: Step): readonly Problem[] {
  const period = schedule.periodOf[step.id]
  if (period === undefined || problem.levels[step.practice] === step.from) return []
  const inTime = isReached(problem, schedule, step.practice, step.from, period)
  return inTime ? [] : [{ place: step.id, message: `comes before level ${step.from} is reached` }]
}

function checkPrerequisites(problem: PlanningProblem, schedule: Judged, step: Step): readonly Problem[] {
  const period = schedule.periodOf[step.id]
  if (period === undefined || step.to <= 1) return []
  return (problem.prerequisites[step.practice] ?? []).flatMap((needed) => {
    const today = problem.levels[needed]
    // A prerequisite nobody rated is a question to the team, not a rule of the plan.
    if (today === undefined || today >= 2 || isReached(problem, schedule, needed, 2, period)) return []
    return [{ place: step.id, message: `comes before ${needed} is at level 2` }]
  })
}

function isReached(problem: PlanningProblem, { periodOf }: Judged, practice: string, to: number, by: number): boolean {
  return problem.steps.some((step) => {
    const period = periodOf[step.id]
    return step.practice === practice && step.to === to && period !== undefined && period <= by
  })
}

function checkObjective(problem: PlanningProblem, { periodOf, objective, bound }: Judged): readonly Problem[] {
  const worth = problem.steps.reduce((sum, step) => {
    const period = periodOf[step.id]
    return period === undefined ? sum : sum + step.value * (problem.periods - period)
  }, 0)
  const same = Math.abs(worth - objective) <= ROUNDING * Math.max(1, Math.abs(worth))
  return [
    ...(same ? [] : [{ place: 'objective', message: `is given as ${objective}, but comes to ${worth}` }]),
    ...(objective <= bound ? [] : [{ place: 'bound', message: `is ${bound}, below the objective ${objective}` }]),
  ]
}

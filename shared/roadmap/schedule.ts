import { type PlanningProblem, PREREQUISITE_LEVEL, type Schedule, type Step } from './roadmap.ts'

/** Effort adds up in fractions of days; a sum may miss its capacity by less than this. */
const ROUNDING = 1e-9

/**
 * Fills period after period: of the steps that may start and still fit, the one with the most value for the room it takes (see
 * `costOf`) is placed next; ties go to the smaller effort, then to the order of the problem. Greedy, so usually some percent below
 * the best plan, but immediate and easy to follow. Depends on nothing but the problem. A step above a whole period's capacity is
 * never placed, nor is one that is worth nothing and opens nothing.
 */
export function scheduleGreedily(problem: PlanningProblem): Schedule {
  const waiting = rankSteps(problem)
  const levels: Record<string, number> = { ...problem.levels }
  const periodOf: Record<string, number> = {}
  let objective = 0
  for (let period = 0; period < problem.periods; period += 1) {
    const room = openPeriod(problem)
    for (;;) {
      const index = waiting.findIndex(
        (step) => fits(room, step) && isInWindow(problem, step, period) && mayStart(problem, levels, step),
      )
      const step = waiting[index]
      if (step === undefined) break
      waiting.splice(index, 1)
      levels[step.practice] = step.to
      periodOf[step.id] = period
      take(room, step)
      objective += step.value * (problem.periods - period)
    }
  }
  const worth = problem.steps.reduce((sum, step) => sum + step.value * problem.periods, 0)
  return { periodOf, objective, bound: Math.max(worth, objective), solver: 'instant' }
}

/** What is left of a period. */
interface Room {
  days: number
  readonly daysOf: Record<string, number>
  readonly inFlight: Set<string>
  readonly places: number
}

function openPeriod({ capacity, capacityOf = {}, maxSteps }: PlanningProblem): Room {
  return { days: capacity, daysOf: { ...capacityOf }, inFlight: new Set(), places: maxSteps }
}

function fits({ days, daysOf, inFlight, places }: Room, { effort, skill = '', practice }: Step): boolean {
  const left = Math.min(days, daysOf[skill] ?? days)
  return effort <= left + ROUNDING && (inFlight.has(practice) || inFlight.size < places)
}

function take(room: Room, { effort, skill = '', practice }: Step): void {
  room.days -= effort
  if (room.daysOf[skill] !== undefined) room.daysOf[skill] -= effort
  room.inFlight.add(practice)
}

function isInWindow({ windows = {}, pins = {} }: PlanningProblem, { id }: Step, period: number): boolean {
  const { earliest = 0, latest = period } = windows[id] ?? {}
  return period >= earliest && period <= latest && (pins[id] ?? period) === period
}

/** Whether the step is the next of its practice, and its rated prerequisites are at 2 where it leads above 1. */
function mayStart(problem: PlanningProblem, levels: Readonly<Record<string, number>>, step: Step): boolean {
  if (levels[step.practice] !== step.from) return false
  if (step.to < PREREQUISITE_LEVEL) return true
  return (problem.prerequisites[step.practice] ?? []).every(
    (id) => (levels[id] ?? PREREQUISITE_LEVEL) >= PREREQUISITE_LEVEL,
  )
}

/**
 * What placing a step costs, in person-days: its effort, but at least an even share of the period's capacity, because it also takes
 * one of the few places [ours]. By effort alone the quickest wins would fill every place and leave most of the capacity idle.
 */
function costOf(problem: Pick<PlanningProblem, 'capacity' | 'maxSteps'>, step: Pick<Step, 'effort'>): number {
  return Math.max(step.effort, problem.capacity / problem.maxSteps)
}

function rankSteps(problem: PlanningProblem): Step[] {
  const opening = practicesThatOpen(problem)
  const rank = (step: Step) => step.value / costOf(problem, step)
  return problem.steps
    .filter((step) => step.value > 0 || opening.has(step.practice))
    .sort((a, b) => rank(b) - rank(a) || a.effort - b.effort)
}

/** The practices, direct or indirect, that a step with a value waits for. */
function practicesThatOpen(problem: PlanningProblem): ReadonlySet<string> {
  const walk = problem.steps.filter((step) => step.value > 0).map((step) => step.practice)
  const opening = new Set<string>()
  for (const practice of walk) {
    for (const id of problem.prerequisites[practice] ?? []) {
      if (opening.has(id)) continue
      opening.add(id)
      walk.push(id)
    }
  }
  return opening
}

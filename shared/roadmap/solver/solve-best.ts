import type { Highs, Model } from 'highs'
import { checkSchedule } from '../check-schedule.ts'
import type { PlanningProblem, Schedule } from '../roadmap.ts'
import { buildNetwork } from './build-network.ts'
import { buildLinearModel, type LinearModel } from './linear-model.ts'
import { makeSchedule } from './make-schedule.ts'
import { type Pricing, priceSteps } from './price-steps.ts'
import { roundUp } from './rounding.ts'
import { annealAnew } from './search-plan.ts'
import { solveFast } from './solve-fast.ts'
import type { StepNetwork } from './step-network.ts'

export interface BestOptions {
  /** For how long at the most, in seconds. */
  readonly seconds: number
  /** Seconds from any moment on. */
  readonly clock: () => number
  /** Told of each plan or bound that is better than the last. */
  readonly onProgress?: (schedule: Schedule) => void
}

/** Local search has this part of the time, the mixed-integer solver the rest [ours]. */
const SEARCH_SHARE = 0.4
/** Starts in a row that bring nothing better, after which the exact solver has the rest of the time [ours]. */
const IDLE_ROUNDS = 12
/** How many rounds of prices, and how many moves in a start. */
const ROUNDS = 600
const MOVES = 4_000_000
/** A solver's bound holds within its tolerances only. */
const BOUND_TOLERANCE = 1e-6

/**
 * The best plan that can be found in the time, with its proven bound: local search from several starts, then HiGHS on the
 * mixed-integer program, beginning with the plan found. Ends sooner where the plan is proven to be the best. Blocks while it runs.
 */
export function solveBest(problem: PlanningProblem, highs: Highs, options: BestOptions): Schedule {
  const { seconds, clock, onProgress = () => {} } = options
  const end = clock() + seconds
  let best: Schedule = { ...solveFast(problem), solver: 'best' }
  onProgress(best)
  const offer = (found: Schedule) => {
    const bound = Math.max(best.objective, found.objective, Math.min(best.bound, found.bound))
    const isBetter = found.objective > best.objective + 1e-9 && checkSchedule(problem, { ...found, bound }).length === 0
    if (!isBetter && bound >= best.bound) return
    best = { ...(isBetter ? found : best), bound: Math.max(bound, isBetter ? found.objective : best.objective) }
    onProgress(best)
  }
  const network = buildNetwork(problem)
  if (network.steps.length === 0 || isProven(best)) return best
  const pricing = priceSteps(network, { rounds: ROUNDS, floor: best.objective })
  offer({ ...best, bound: roundUp(pricing.bound) })
  let idle = 0
  searchOn(network, pricing, { ...options, seconds: Math.max(0, end - clock()) * SEARCH_SHARE }, (found) => {
    idle = found.objective > best.objective + 1e-9 ? 0 : idle + 1
    offer(found)
    return idle >= IDLE_ROUNDS || isProven(best)
  })
  const left = end - clock()
  if (!isProven(best) && left > 0) solveExactly(network, highs, { ...options, seconds: left }, best, offer)
  return best
}

/** Whether nothing can be better. */
function isProven({ objective, bound }: Schedule): boolean {
  return bound - objective <= BOUND_TOLERANCE * Math.max(1, bound)
}

/** Searches with one seed after another until time is over or `offer` says that it is enough. */
function searchOn(
  network: StepNetwork,
  pricing: Pricing,
  { seconds, clock }: BestOptions,
  offer: (found: Schedule) => boolean,
): void {
  const end = clock() + seconds
  for (let round = 0; clock() < end; round += 1) {
    const { periodOf } = annealAnew(network, pricing, MOVES, round + 1)
    if (offer(makeSchedule(network, periodOf, roundUp(pricing.bound), 'best'))) return
  }
}

function solveExactly(
  network: StepNetwork,
  highs: Highs,
  { seconds }: BestOptions,
  start: Schedule,
  offer: (found: Schedule) => void,
): void {
  const linear = buildLinearModel(network)
  const scheduleFrom = (values: Float64Array, bound: number) =>
    makeSchedule(network, periodsFrom(network, linear, values), bound, 'best')
  highs.withModel(modelData(highs, linear), (model: Model) => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: BOUND_TOLERANCE })
    model.setSolution({ colValue: valuesOf(network, linear, start) })
    let latest = start
    const { mipImprovingSolution, mipLogging } = highs.constants.callbackType
    model.run({
      [mipImprovingSolution]: ({ data }) => {
        if (data.mip_solution === undefined) return
        latest = scheduleFrom(data.mip_solution, start.bound)
        offer(latest)
      },
      [mipLogging]: ({ data }) => {
        offer({ ...latest, bound: provenBy(data.mip_dual_bound) })
      },
    })
    const bound = provenBy(Number(model.info.get('mip_dual_bound')))
    offer(scheduleFrom(model.getSolution().colValue as Float64Array, bound))
  })
}

/** A solver's bound with its tolerance; none where it has found none yet. */
function provenBy(bound: number | undefined): number {
  if (bound === undefined || !Number.isFinite(bound)) return Number.POSITIVE_INFINITY
  return bound + BOUND_TOLERANCE * Math.max(1, Math.abs(bound))
}

function modelData(highs: Highs, linear: LinearModel) {
  const { cost, lower, rowLower, rowUpper, starts, indices, values, stepColumns } = linear
  const { continuous, integer } = highs.constants.variableType
  return {
    numCols: cost.length,
    numRows: rowUpper.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: cost,
    colLower: lower,
    colUpper: new Float64Array(cost.length).fill(1),
    rowLower,
    rowUpper,
    matrix: { format: 'csr' as const, numRows: rowUpper.length, numCols: cost.length, starts, indices, values },
    integrality: cost.map((_, column) => (column < stepColumns ? integer : continuous)),
  }
}

/** A schedule as values of the columns, to begin with. */
function valuesOf(network: StepNetwork, linear: LinearModel, { periodOf }: Schedule): Float64Array {
  const values = new Float64Array(linear.cost.length)
  for (const [step, { id }] of network.steps.entries()) {
    const done = periodOf[id]
    if (done === undefined) continue
    for (let period = done; period < network.problem.periods; period += 1) {
      const column = linear.columnOf(step, period)
      if (column >= 0) values[column] = 1
    }
  }
  for (const { column, period, steps } of linear.flights) {
    if (steps.some((step) => periodOf[network.steps[step]?.id ?? ''] === period)) values[column] = 1
  }
  return values
}

/** By step: the first period by whose end it is done. */
function periodsFrom({ steps, problem }: StepNetwork, { columnOf }: LinearModel, values: Float64Array): Int32Array {
  return Int32Array.from(steps, (_, step) => {
    for (let period = 0; period < problem.periods; period += 1) {
      const column = columnOf(step, period)
      if (column >= 0 && (values[column] ?? 0) > 0.5) return period
    }
    return problem.periods
  })
}

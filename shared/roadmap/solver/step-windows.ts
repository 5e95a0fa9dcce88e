import { ROUNDING } from './rounding.ts'
import type { StepNetwork } from './step-network.ts'

type Windows = 'earliest' | 'latest' | 'isForced'
type Unwindowed = Omit<StepNetwork, Windows>

/** From windows, pins and what has to be done before: no step is earlier than all of that takes at the least. */
export function findWindows(network: Unwindowed): Pick<StepNetwork, Windows> {
  const { problem, steps, before } = network
  const { periods, pins = {}, windows = {} } = problem
  const closures = steps.map((_, step) => closureOf(before, step))
  const earliest = Int32Array.from(steps, (step, at) =>
    Math.max(windows[step.id]?.earliest ?? 0, pins[step.id] ?? 0, soonest(network, closures[at] ?? [])),
  )
  const latest = Int32Array.from(steps, (step) =>
    Math.min(windows[step.id]?.latest ?? periods - 1, pins[step.id] ?? periods - 1, periods - 1),
  )
  const own = { earliest: earliest.slice(), latest: latest.slice() }
  const isForced = steps.map(() => false)
  for (const [at, closure] of closures.entries()) {
    const pin = pins[steps[at]?.id ?? '']
    for (const other of closure) {
      earliest[at] = Math.max(earliest[at] ?? 0, own.earliest[other] ?? 0)
      if (pin === undefined) continue
      isForced[other] = true
      latest[other] = Math.min(latest[other] ?? 0, pin)
    }
  }
  return { earliest, latest, isForced }
}

/** A step with all that has to be done before it, directly or indirectly. */
function closureOf(before: StepNetwork['before'], step: number): readonly number[] {
  const closure = new Set([step])
  for (const one of closure) for (const other of before[one] ?? []) closure.add(other)
  return [...closure]
}

/** The first period by whose end so much can be done: capacity, skills and practices in flight allow no sooner one. */
function soonest({ problem, practice, capacities, skill, effort }: Unwindowed, closure: readonly number[]): number {
  const days = new Float64Array(capacities.length)
  for (const step of closure) {
    const own = effort[step] ?? 0
    days[0] = (days[0] ?? 0) + own
    const its = skill[step] ?? 0
    if (its > 0) days[its] = (days[its] ?? 0) + own
  }
  let needed = Math.ceil(new Set(closure.map((step) => practice[step])).size / problem.maxSteps)
  for (const [resource, sum] of days.entries()) {
    if (sum <= ROUNDING) continue
    needed = Math.max(needed, Math.ceil((sum - ROUNDING) / ((capacities[resource] ?? 0) + ROUNDING) - 1e-6))
  }
  return Math.max(needed, 1) - 1
}

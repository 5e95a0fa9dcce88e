import type { Schedule, SolverId } from '../roadmap.ts'
import type { StepNetwork } from './step-network.ts'

/** A schedule from the period of each step, those after the last being none; the objective is worked out here, whoever found the periods, and no bound is below it. */
export function makeSchedule(network: StepNetwork, periodOf: Int32Array, bound: number, solver: SolverId): Schedule {
  const { steps, problem } = network
  const ordered = inWorkingOrder(network, periodOf)
  const objective = ordered.reduce(
    (sum, step) => sum + (steps[step]?.value ?? 0) * (problem.periods - (periodOf[step] ?? 0)),
    0,
  )
  return {
    periodOf: Object.fromEntries(ordered.map((step) => [steps[step]?.id ?? '', periodOf[step] ?? 0])),
    objective,
    bound: Math.max(objective, bound),
    solver,
  }
}

/** By period; within one, what others wait for first, then more value for the effort. */
function inWorkingOrder(
  { problem, steps, before, effort, value }: StepNetwork,
  periodOf: Int32Array,
): readonly number[] {
  const rate = (step: number) => (value[step] ?? 0) / Math.max(effort[step] ?? 0, 1e-9)
  const planned = [...steps.keys()].filter((step) => (periodOf[step] ?? 0) < problem.periods)
  const sorted = planned.sort((a, b) => (periodOf[a] ?? 0) - (periodOf[b] ?? 0) || rate(b) - rate(a) || a - b)
  const ordered = new Set<number>()
  const visiting = new Set<number>()
  const visit = (step: number) => {
    if (ordered.has(step) || visiting.has(step)) return
    visiting.add(step)
    for (const other of before[step] ?? []) visit(other)
    ordered.add(step)
  }
  for (const step of sorted) visit(step)
  return [...ordered]
}

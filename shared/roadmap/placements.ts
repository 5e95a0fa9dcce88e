import { holdPins } from './hold-pins.ts'
import type { PlanningProblem } from './roadmap.ts'

/** Whether a step can be done in a period, and in words why not: null where it can. */
export type Placements = readonly (string | null)[]

/** By period: what forbids doing a step there. See `whyNotIn`. */
export function findPlacements(problem: PlanningProblem, stepId: string): Placements {
  return Array.from({ length: problem.periods }, (_, period) => whyNotIn(problem, stepId, period))
}

/**
 * What forbids doing a step in a period, beside all that is pinned already; null where it can be done. What else is planned makes room:
 * the plan is made anew around a pin, so it is no reason.
 */
export function whyNotIn(problem: PlanningProblem, stepId: string, period: number): string | null {
  const { [stepId]: _own, ...others } = problem.pins ?? {}
  const { unheld } = holdPins({ ...problem, pins: { ...others, [stepId]: period } })
  return unheld.find(({ step }) => step === stepId)?.reason ?? null
}

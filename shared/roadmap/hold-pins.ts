import type { PlanningProblem, UnheldPin } from './roadmap.ts'
import { placeForced } from './solver/open-plan.ts'
import { PlanBoard } from './solver/plan-board.ts'
import { buildNetwork } from './solver/step-network.ts'

export interface HeldPins {
  /** The problem with the pins that can be held. */
  readonly problem: PlanningProblem
  readonly unheld: readonly UnheldPin[]
}

/**
 * Takes the pins of a problem one after another, and drops each that cannot be held beside those before it, with a reason: the team
 * gets a plan in any case, and is told. Where pins crowd a period so much that only a clever arrangement would hold them all, one may be
 * dropped that could just be held [ours].
 */
export function holdPins(problem: PlanningProblem): HeldPins {
  const { pins: wanted = {}, ...rest } = problem
  const pins: Record<string, number> = {}
  const unheld: UnheldPin[] = []
  for (const [step, period] of Object.entries(wanted)) {
    const reason = whyNot({ ...rest, pins: { ...pins, [step]: period } }, step, period)
    if (reason === null) pins[step] = period
    else unheld.push({ step, period, reason })
  }
  return { problem: Object.keys(pins).length > 0 ? { ...rest, pins } : rest, unheld }
}

function whyNot(problem: PlanningProblem, id: string, period: number): string | null {
  if (!problem.steps.some((step) => step.id === id)) return 'It is no step of this plan.'
  const network = buildNetwork(problem)
  const at = network.steps.findIndex((step) => step.id === id)
  if (at === -1) return 'It can be in no period: it is too large, or what it waits for cannot be done.'
  const { earliest = 0, latest = problem.periods - 1 } = problem.windows?.[id] ?? {}
  if (period < earliest || period > latest) return 'It is pinned outside the periods that you allow for it.'
  const soonest = network.earliest[at] ?? 0
  if (soonest >= problem.periods) return 'What it waits for takes longer than the whole plan.'
  if (soonest > period) return `With what it waits for, it cannot be done before period ${soonest + 1}.`
  if (placeForced(new PlanBoard(network))) return null
  return 'Together with your other pins, it and what it waits for do not fit by then.'
}

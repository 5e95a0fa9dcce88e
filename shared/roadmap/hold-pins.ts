import type { PlanningProblem, UnheldPin } from './roadmap.ts'
import { buildNetwork } from './solver/build-network.ts'
import { placeForced } from './solver/place-forced.ts'
import { PlanBoard } from './solver/plan-board.ts'
import type { StepNetwork } from './solver/step-network.ts'

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
  // All at once if possible, else by halves: a plan that was pinned as a whole is held at the price of a single test.
  const hold = (some: readonly (readonly [string, number])[]): void => {
    const reason = whyNot({ ...rest, pins: { ...pins, ...Object.fromEntries(some) } }, some)
    const [first] = some
    if (reason === null) Object.assign(pins, Object.fromEntries(some))
    else if (some.length === 1 && first !== undefined) unheld.push({ step: first[0], period: first[1], reason })
    else {
      const half = Math.ceil(some.length / 2)
      hold(some.slice(0, half))
      hold(some.slice(half))
    }
  }
  const all = Object.entries(wanted)
  if (all.length > 0) hold(all)
  return { problem: Object.keys(pins).length > 0 ? { ...rest, pins } : rest, unheld }
}

/** Why these pins, among those of the problem, cannot be held; null where all can. */
function whyNot(problem: PlanningProblem, pins: readonly (readonly [string, number])[]): string | null {
  const network = buildNetwork(problem)
  for (const [id, period] of pins) {
    const reason = whyNotThere(network, id, period)
    if (reason !== null) return reason
  }
  if (placeForced(new PlanBoard(network))) return null
  return 'Together with your other pins, it and what it waits for do not fit by then.'
}

function whyNotThere({ problem, ...network }: StepNetwork, id: string, period: number): string | null {
  if (!problem.steps.some((step) => step.id === id)) return 'It is no step of this plan.'
  const at = network.steps.findIndex((step) => step.id === id)
  if (at === -1) return 'It can be in no period: it is too large, or what it waits for cannot be done.'
  const { earliest = 0, latest = problem.periods - 1 } = problem.windows?.[id] ?? {}
  if (period < earliest || period > latest) return 'It is outside the periods that you allow for it.'
  const soonest = network.earliest[at] ?? 0
  if (soonest >= problem.periods) return 'What it waits for takes longer than the whole plan.'
  return soonest > period ? `With what it waits for, it cannot be done before period ${soonest + 1}.` : null
}

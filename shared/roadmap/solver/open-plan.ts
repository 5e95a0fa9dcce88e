import { type Gains, PlanBoard } from './plan-board.ts'
import type { Pricing } from './price-steps.ts'
import type { StepNetwork } from './step-network.ts'

/** How far the prices are trusted in the rounds of the first plan: at first wholly, at last not at all, to fill what is left. */
const ROUNDS = [1, 0.5, 0]

/** A first plan, led by prices: what is pinned with all that it waits for, then the practices that are wanted soonest. */
export function openPlan(network: StepNetwork, { gains, urgency }: Pick<Pricing, 'gains' | 'urgency'>): PlanBoard {
  const board = new PlanBoard(network)
  placeForced(board)
  const { chains } = network
  const wish = chains.map((chain) => chain.reduce((sum, step) => sum + (urgency[step] ?? 0), 0))
  const order = [...chains.keys()].sort((a, b) => (wish[b] ?? 0) - (wish[a] ?? 0))
  const were = new Int32Array(5)
  for (const trust of ROUNDS) {
    for (const practice of order) {
      board.note(practice, were, 0)
      board.remove(practice)
      if (!board.insert(practice, gains, trust)) board.restore(practice, were, 0)
    }
  }
  return board
}

/**
 * Places what has to be done on an empty board, what others wait for first. The days of pins are held for them until their practice's
 * turn. False where that does not work out.
 */
export function placeForced(board: PlanBoard): boolean {
  const { chains, isForced, problem, steps, before, practice } = board.network
  const forced = [...steps.keys()].filter((step) => isForced[step])
  const plain: Gains = {
    gain: new Float64Array(steps.length * problem.periods),
    place: new Float64Array(problem.periods),
  }
  const hold = (of: readonly number[], sign: 1 | -1) => {
    for (const step of of) {
      const period = problem.pins?.[steps[step]?.id ?? '']
      if (period !== undefined) board.reserve(step, period, sign)
    }
  }
  hold(forced, 1)
  const placed = new Set<number>()
  const place = (step: number): boolean => {
    const own = practice[step] ?? 0
    if (placed.has(own)) return true
    placed.add(own)
    const chain = (chains[own] ?? []).filter((one) => isForced[one])
    for (const one of chain) for (const other of before[one] ?? []) if (!place(other)) return false
    hold(chain, -1)
    return board.insert(own, plain, 0)
  }
  return forced.every(place)
}

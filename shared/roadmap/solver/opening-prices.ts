import type { StepNetwork } from './step-network.ts'

/** How far days count against places in the guesses: not, half, alone. */
const DAY_SHARES = [0, 0.5, 1]

/** By period: the price of a day and of a place. */
interface SimplePrices {
  readonly day: Float64Array
  readonly place: Float64Array
}

/** What the last step would pay that still finds room if days, or places, or both alike were all that counts. */
export function openingPrices(network: StepNetwork): readonly SimplePrices[] {
  return DAY_SHARES.map((share) => {
    const { periods, capacity, maxSteps } = network.problem
    const rate = rateOfLast(network, share)
    const benefit = Float64Array.from({ length: periods }, (_, period) => (rate * (periods - period)) / periods)
    return {
      day: benefit.map((worth) => (share * worth) / capacity),
      place: benefit.map((worth) => ((1 - share) * worth) / maxSteps),
    }
  })
}

/** A step's value for the part of a period that it takes, of the last that finds room when the best come first. */
function rateOfLast({ problem, effort, value }: StepNetwork, share: number): number {
  const costs = effort.map((days) => (share * days) / problem.capacity + (1 - share) / problem.maxSteps)
  const rate = (step: number) => (value[step] ?? 0) / (costs[step] ?? 1)
  const ranked = [...costs.keys()].sort((a, b) => rate(b) - rate(a))
  let room = problem.periods
  const last = ranked.find((step) => {
    room -= costs[step] ?? 0
    return room <= 0
  })
  return last === undefined ? 0 : rate(last)
}

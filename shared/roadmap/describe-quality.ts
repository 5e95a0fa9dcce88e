import type { Roadmap } from './roadmap.ts'

/** Below this share of the bound a plan counts as the best: bounds are rounded up a hair. */
const AS_GOOD_AS_BEST = 1e-5

/** By which part of its worth the plan can be below the best possible at most, from 0 to 1; proven. */
export function shortfallOf({ objective, bound }: Pick<Roadmap, 'objective' | 'bound'>): number {
  const share = bound > 0 ? (bound - objective) / bound : 0
  return share < AS_GOOD_AS_BEST ? 0 : share
}

/** “This plan is at most 2.4 % below the best possible.”; rounded up, so that it stays true. */
export function describeQuality(plan: Pick<Roadmap, 'objective' | 'bound'>): string {
  const shortfall = shortfallOf(plan)
  if (shortfall === 0) return 'No better plan is possible.'
  return `This plan is at most ${(Math.ceil(shortfall * 1000) / 10).toFixed(1)} % below the best possible.`
}

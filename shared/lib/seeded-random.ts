/** A source of numbers in [0, 1). Always an argument of the core, never read inside it. */
export type Random = () => number

/** Mulberry32: a small generator whose sequence depends on nothing but the seed, so that a bootstrap can be repeated anywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

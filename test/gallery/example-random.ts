/** A small linear congruential generator (Numerical Recipes): the same numbers on every run, good enough for pictures. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

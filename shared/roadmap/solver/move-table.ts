/** So many entries, a power of two: an entry is drawn by masking bits. */
const ENTRIES = 1 << 14
/** By this part of a step's mean worth over all periods, regret makes a move rarer by e [ours, by trial]. */
const TOLERANCE = 0.08
/** No move is rarer than so, as a part of the most frequent: prices are not always right [ours, by trial]. */
const RAREST = 0.02

/** Moves to draw from: `step · (periods + 1) + period`, the more often the less regret there is in it. */
export function makeMoveTable(regrets: Float64Array, meanWorth: number): Int32Array {
  const shares = regrets.map((regret) =>
    regret === Number.POSITIVE_INFINITY ? 0 : Math.exp(-regret / (TOLERANCE * meanWorth + 1e-9)) + RAREST,
  )
  const sum = shares.reduce((total, share) => total + share, 0)
  const table = new Int32Array(ENTRIES)
  let filled = 0
  let passed = 0
  for (const [move, share] of shares.entries()) {
    passed += share
    const end = Math.round((ENTRIES * passed) / sum)
    table.fill(move, filled, end)
    filled = end
  }
  return table
}

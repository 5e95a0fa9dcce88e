/**
 * Van der Eijk's agreement A, from −1 (half at either end) over 0 (spread evenly) to 1 (all the same); null where nobody answered.
 * `counts` holds the answers per category in order; its length is the K of the scale, so empty categories must be in it.
 *
 * The distribution is peeled into layers, each a pattern of empty and filled categories of equal height; A is the mean of the layers'
 * agreements, weighted by the answers they hold. Source: van der Eijk (2001), Quality & Quantity 35, doi 10.1023/A:1010374114305.
 */
export function agreement(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let rest = counts
  let sum = 0
  while (rest.some((count) => count > 0)) {
    const pattern = rest.map((count) => count > 0)
    const height = Math.min(...rest.filter((count) => count > 0))
    const filled = pattern.filter(Boolean).length
    sum += layerAgreement(pattern, filled) * ((filled * height) / total)
    rest = rest.map((count) => (count > 0 ? count - height : 0))
  }
  return sum
}

function layerAgreement(pattern: readonly boolean[], filled: number): number {
  if (filled === 1) return 1
  return unimodality(pattern) * (1 - (filled - 1) / (pattern.length - 1))
}

/** U, from −1 to 1: how far triples of categories look like one hill (110, 011) rather than two with a gap between (101). */
function unimodality(pattern: readonly boolean[]): number {
  const categories = pattern.length
  let unimodal = 0
  let bimodal = 0
  for (let i = 0; i < categories; i += 1) {
    for (let j = i + 1; j < categories; j += 1) {
      for (let k = j + 1; k < categories; k += 1) {
        if (pattern[i] && !pattern[j] && pattern[k]) bimodal += 1
        if (pattern[j] && pattern[i] !== pattern[k]) unimodal += 1
      }
    }
  }
  if (unimodal + bimodal === 0) return 0
  return ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * (unimodal + bimodal))
}

const FIRST_MS = 5000
const LONGEST_MS = 60_000

/** Tries something again as long as it is told that it failed: soon at first, then more and more seldom. */
export function createRetry(again: () => void): (hasFailed: boolean) => void {
  let delay = FIRST_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  return (hasFailed) => {
    clearTimeout(timer)
    if (!hasFailed) {
      delay = FIRST_MS
      return
    }
    timer = setTimeout(again, delay)
    delay = Math.min(delay * 2, LONGEST_MS)
  }
}

const SHORTEST_MS = 500
const LONGEST_MS = 8000

/** Waits between tries, longer each time, until somebody looks at the phone again or the network is back. */
export interface Patience {
  /** Resolves after the next wait, or at once when it is cut short. `atLeastMs`: what the room has asked for. */
  readonly wait: (atLeastMs?: number) => Promise<void>
  /** All went well: the next wait is a short one. */
  readonly reset: () => void
  readonly cutShort: () => void
}

/** Waits from half a second to eight, by chance a little more: thirty phones that lost the network do not all come back at once. */
export function createPatience(random: () => number): Patience {
  let next = SHORTEST_MS
  let go = () => {}
  return {
    wait: (atLeastMs = 0) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.max(atLeastMs, next) * (1 + random() / 2))
        next = Math.min(LONGEST_MS, next * 2)
        go = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    reset: () => {
      next = SHORTEST_MS
    },
    cutShort: () => {
      next = SHORTEST_MS
      go()
    },
  }
}

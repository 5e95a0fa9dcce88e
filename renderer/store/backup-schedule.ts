/** After the last change; while changes go on, at the latest after the other. */
const QUIET_MS = 2 * 60_000
const LATEST_MS = 15 * 60_000
const RETRY_MS = 15 * 60_000

/** When the next automatic backup is made. */
export interface BackupSchedule {
  /** A change is on the disk: a backup follows when it has become quiet. */
  readonly noteChange: () => void
  /** One is being made: none is to follow but for what changes from now on. */
  readonly noteBegin: () => void
  /** It failed: the next try comes later, unless something changes before. */
  readonly noteFailure: () => void
}

/** A schedule that calls `run` whenever a backup is to be made. */
export function createBackupSchedule(run: () => void): BackupSchedule {
  let clock: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null

  function plan(delayMs: number): void {
    clearTimeout(clock)
    clock = setTimeout(run, delayMs)
  }

  return {
    noteChange: () => {
      waitingSince ??= performance.now()
      plan(Math.min(QUIET_MS, Math.max(0, waitingSince + LATEST_MS - performance.now())))
    },
    noteBegin: () => {
      clearTimeout(clock)
      waitingSince = null
    },
    noteFailure: () => plan(RETRY_MS),
  }
}

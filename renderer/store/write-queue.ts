import type { Edit } from '#shared/model/edit.ts'
import type { SavingState } from './app-state.ts'

/** Hands edits to the disk in the order in which they were made. */
export interface WriteQueue {
  readonly add: (edits: readonly Edit[]) => void
  /** Tries again what failed; resolves when nothing is left or it failed again. */
  readonly flush: () => Promise<void>
  readonly isEmpty: () => boolean
  /** What is not on the disk yet, in order. */
  readonly waiting: () => readonly Edit[]
  /** Lets go of edits that can never be written, and goes on with the others. */
  readonly forget: (isGone: (edit: Edit) => boolean) => void
}

/**
 * While one transaction is under way, all further edits gather and go together in the next one. What could not be written stays in the
 * queue, in order, until a later try succeeds: a full disk loses nothing that is on the screen. “Saved” is said when `write` has taken
 * everything *and* `secure`, the second copy, has acknowledged it.
 */
export function createWriteQueue(
  write: (edits: readonly Edit[]) => Promise<void>,
  secure: () => Promise<void>,
  onState: (state: SavingState) => void,
): WriteQueue {
  // Two lists, for the same edit may come again while it is being written: done, undone and done again.
  let writing: readonly Edit[] = []
  let waiting: readonly Edit[] = []
  let isRunning = false
  let run: Promise<void> = Promise.resolve()

  function stop(state: SavingState): void {
    // In the same step as the last look at the queue: what is added after it starts the next run.
    isRunning = false
    onState(state)
  }

  async function drain(): Promise<void> {
    do {
      while (waiting.length > 0) {
        writing = waiting
        waiting = []
        try {
          await write(writing)
        } catch (error) {
          waiting = [...writing, ...waiting]
          writing = []
          stop({ kind: 'failed', message: await describeWriteError(error) })
          return
        }
        writing = []
      }
      try {
        await secure()
      } catch (error) {
        // What was added meanwhile is not held up by it.
        if (waiting.length > 0) continue
        stop({ kind: 'one-copy', message: error instanceof Error ? error.message : String(error) })
        return
      }
    } while (waiting.length > 0)
    stop({ kind: 'saved' })
  }

  function flush(): Promise<void> {
    if (isRunning) return run
    isRunning = true
    run = drain()
    return run
  }

  return {
    add: (edits) => {
      waiting = [...waiting, ...edits]
      onState({ kind: 'saving' })
      void flush()
    },
    flush,
    isEmpty: () => writing.length === 0 && waiting.length === 0,
    waiting: () => [...writing, ...waiting],
    forget: (isGone) => {
      writing = writing.filter((edit) => !isGone(edit))
      waiting = waiting.filter((edit) => !isGone(edit))
      void run.then(flush)
    },
  }
}

/** The words for a full disk are no part of the start. */
async function describeWriteError(error: unknown): Promise<string> {
  const known = await import('./describe-full-disk.ts').then(
    ({ describeFullDisk }) => describeFullDisk(error),
    () => null,
  )
  const reason = error instanceof Error ? error.message : String(error)
  return known ?? `Your last changes are on the screen but not on the disk yet: ${reason}`
}

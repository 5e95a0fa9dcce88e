import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'

export interface AppendingChild {
  /** The number of the last change that it has acknowledged so far. */
  readonly acknowledged: () => number
  /** Why the journal refused, once per refusal. */
  readonly refusals: () => readonly string[]
  /** Resolves when this holds; rejects when the process ends before. */
  readonly until: (holds: (child: AppendingChild) => boolean) => Promise<void>
  readonly kill: () => Promise<void>
}

/** Starts a process that appends to the journal in a folder until it is killed. */
export function startAppending(folder: string, seed: number, mode: 'honest' | 'early' = 'honest'): AppendingChild {
  const script = join(inject('durabilityFolder'), 'node', 'appending-process.mjs')
  const child = spawn(process.execPath, [script, folder, String(seed), mode], { stdio: ['ignore', 'pipe', 'inherit'] })
  let acknowledged = 0
  const refusals: string[] = []
  let look: () => void = () => {}
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [word, ...rest] = line.split(' ')
    if (word === 'acknowledged') acknowledged = Number(rest[0])
    else refusals.push(rest.join(' '))
    look()
  })
  const self: AppendingChild = {
    acknowledged: () => acknowledged,
    refusals: () => refusals,
    until: (holds) =>
      waitUntil(child, (next) => {
        look = () => {
          if (holds(self)) next()
        }
        look()
      }),
    kill: async () => {
      // What it has printed and we have not read yet was acknowledged as well.
      const closed = once(lines, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
  return self
}

function waitUntil(child: ChildProcess, start: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error('The process ended by itself.')))
    start(resolve)
  })
}

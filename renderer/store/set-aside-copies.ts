import { platform } from '../platform/choose-platform.ts'
import { startRecoveryWorker } from '../workers/recovery-job.ts'
import { type RebuiltInWorker, rebuildInWorker } from './rebuild-in-worker.ts'
import { useApp } from './store.ts'

/** A second copy that is not used any more, by the number that its files have. */
export interface SetAsideCopy {
  readonly generation: number
  /** Null where nothing of it can be read. */
  readonly content: RebuiltInWorker | null
}

/** How many copies were set aside and are still there; none of them is read. */
export async function countSetAsideCopies(): Promise<number> {
  return (await platform.journal.status()).setAside.length
}

/** What each of them holds, newest first: read in a worker, one after the other. Changes nothing. */
export async function readSetAsideCopies(): Promise<readonly SetAsideCopy[]> {
  const copies: SetAsideCopy[] = []
  const worker = startRecoveryWorker()
  try {
    for (const { generation, ...source } of (await platform.journal.status()).setAside) {
      const content = await rebuildInWorker(worker, source).catch(() => null)
      // From damaged records alone a workspace can be made as well: an empty one.
      copies.push({ generation, content: content?.figures.position ? content : null })
    }
    return copies
  } finally {
    worker.end()
  }
}

/** A copy as a workspace file. @throws in words, where it is not there any more or cannot be read */
export async function fileOfSetAsideCopy(generation: number): Promise<string> {
  const source = (await platform.journal.status()).setAside.find((copy) => copy.generation === generation)
  if (!source) throw new Error('This copy is not there any more.')
  const worker = startRecoveryWorker()
  try {
    await rebuildInWorker(worker, source)
    return await worker.ask<string>({ call: 'write-file' })
  } finally {
    worker.end()
  }
}

/** Hands a copy to “Bring in”, as a file that was given: it shows what would change, and nothing changes before the user has chosen. */
export async function bringBackSetAsideCopy(generation: number, name: string): Promise<void> {
  const bytes = new TextEncoder().encode(await fileOfSetAsideCopy(generation))
  useApp.setState({ given: { name, bytes } })
}

import type { Journal, JournalStatus } from '#shared/journal/journal.ts'
import type { JournalCall } from '../workers/journal-worker.ts'
import { workerCalls } from '../workers/worker-calls.ts'

const FOLDER = 'journal'

/** What the worker would say of a journal that was never written to; a test holds the two together. */
export const EMPTY_STATUS: JournalStatus = {
  generation: 1,
  last: null,
  sentinel: null,
  snapshots: [],
  segments: [],
  damages: [],
  setAside: 0,
  schemaVersion: 0,
}

/** The journal in the browser's private files, kept by a worker of its own, which is started by the first call. */
export function createWebJournal(): Journal {
  const { ask } = workerCalls<JournalCall>(
    () => new Worker(new URL('../workers/journal-worker.ts', import.meta.url), { type: 'module' }),
  )
  return {
    // The first start shows its screen without waiting for a worker that would find nothing.
    status: async () => ((await hasFolder()) ? ask({ call: 'status' }) : EMPTY_STATUS),
    append: (lines) => ask({ call: 'append', lines }),
    snapshot: (text, forgetOlder) => ask({ call: 'snapshot', text, forgetOlder }),
    read: (name) => ask({ call: 'read', name }),
    setAside: () => ask({ call: 'setAside' }),
  }
}

/** Where the folder is not there, nothing was ever kept; any other trouble is for the worker to meet and to tell. */
async function hasFolder(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER)
    return true
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'NotFoundError')
  }
}

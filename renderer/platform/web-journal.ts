import type { AppendOutcome, Journal, JournalStatus, KeepOutcome } from '#shared/journal/journal.ts'
import type { JournalCall } from '../workers/journal-worker.ts'
import { workerCalls } from '../workers/worker-calls.ts'
import { leaveTrace, readTrace, removeTrace } from './journal-trace.ts'

const FOLDER = 'journal'

/** What the worker would say of a journal that was never written to; a test holds the two together. */
export const EMPTY_STATUS: JournalStatus = {
  generation: 1,
  last: null,
  sentinel: null,
  snapshots: [],
  segments: [],
  damages: [],
  setAside: [],
  schemaVersion: 0,
}

/** The journal in the browser's private files, kept by a worker of its own, which is started by the first call. */
export function createWebJournal(): Journal {
  const { ask } = workerCalls<JournalCall>(
    () => new Worker(new URL('../workers/journal-worker.ts', import.meta.url), { type: 'module' }),
  )
  return {
    status: async () => {
      // The first start shows its screen without waiting for a worker that would find nothing.
      const status: JournalStatus = (await hasFolder()) ? await ask({ call: 'status' }) : EMPTY_STATUS
      const isBlank = status.sentinel === null && status.last === null
      return isBlank ? { ...status, sentinel: await readTrace() } : status
    },
    append: (lines) => ask<AppendOutcome>({ call: 'append', lines }).then(noting(() => leaveTrace(null))),
    snapshot: (text, forgetOlder) =>
      ask<KeepOutcome>({ call: 'snapshot', text, forgetOlder }).then(noting(() => leaveTrace(text))),
    read: (name) => ask({ call: 'read', name }),
    setAside: () => ask<KeepOutcome>({ call: 'setAside' }).then(noting(removeTrace)),
  }
}

/** A note that cannot be made, for instance because there is no room, fails nothing: what it is about was kept. */
function noting<Outcome extends AppendOutcome | KeepOutcome>(note: () => void): (outcome: Outcome) => Outcome {
  return (outcome) => {
    try {
      if (outcome.outcome === 'kept') note()
    } catch {
      // The next one is made anew.
    }
    return outcome
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

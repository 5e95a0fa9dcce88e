import type { Journal } from '#shared/journal/journal.ts'
import type { JournalCall } from '../workers/journal-worker.ts'
import { workerCalls } from '../workers/worker-calls.ts'

/** The journal in the browser's private files, kept by a worker of its own, which is started by the first call. */
export function createWebJournal(): Journal {
  const { ask } = workerCalls<JournalCall>(
    () => new Worker(new URL('../workers/journal-worker.ts', import.meta.url), { type: 'module' }),
  )
  return {
    status: () => ask({ call: 'status' }),
    append: (lines) => ask({ call: 'append', lines }),
    snapshot: (text, forgetOlder) => ask({ call: 'snapshot', text, forgetOlder }),
    read: (name) => ask({ call: 'read', name }),
    setAside: () => ask({ call: 'setAside' }),
  }
}

import type { Journal } from '#shared/journal/journal.ts'
import type { JournalAnswer, JournalCall, JournalRequest } from '../workers/journal-worker.ts'

/** The journal in the browser's private files, kept by a worker of its own, which is started by the first call. */
export function createWebJournal(): Journal {
  const waiting = new Map<
    number,
    { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }
  >()
  let worker: Worker | null = null
  let lastId = 0

  function start(): Worker {
    const started = new Worker(new URL('../workers/journal-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<JournalAnswer>) => {
      const call = waiting.get(data.id)
      waiting.delete(data.id)
      if ('problem' in data) call?.reject(new Error(data.problem))
      else call?.resolve(data.value as never)
    })
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The second copy could not be started.'))
      waiting.clear()
      worker = null
    })
    return started
  }

  function ask<Value>(call: JournalCall): Promise<Value> {
    worker ??= start()
    lastId += 1
    const request: JournalRequest = { id: lastId, ...call }
    const answer = new Promise<Value>((resolve, reject) => waiting.set(request.id, { resolve, reject }))
    worker.postMessage(request)
    return answer
  }

  return {
    status: () => ask({ call: 'status' }),
    append: (lines) => ask({ call: 'append', lines }),
    snapshot: (text, forgetOlder) => ask({ call: 'snapshot', text, forgetOlder }),
    read: (name) => ask({ call: 'read', name }),
    setAside: () => ask({ call: 'setAside' }),
  }
}

import type { EventImportStage } from '#shared/interchange/events/plan-import.ts'
import { IMPORT_LIMITS } from '#shared/interchange/import-limits.ts'
import type { EventsReply, EventsRequest } from './events-worker.ts'
import { runDisposable, WorkerSilence } from './run-disposable.ts'

/** A hundred thousand rows take a second or two. */
const PATIENCE_MS = 60_000

const SILENCE: Readonly<Record<WorkerSilence['reason'], string>> = {
  broke: 'could not be read: reading it took more memory than there is, or broke off',
  'too-long': 'was given up: reading it took more than a minute',
  cancelled: 'was cancelled',
}

/** Reads a file of events in a worker that is thrown away, and compares it with what the team has. Never rejects. */
export async function planEventsInWorker(
  request: EventsRequest,
  signal: AbortSignal,
  onStage: (stage: EventImportStage) => void,
): Promise<EventsReply> {
  const refuse = (message: string): EventsReply => ({
    planned: { ok: false, problems: [{ place: request.fileName, message }] },
    fileHash: '',
  })
  if (request.bytes.byteLength > IMPORT_LIMITS.bytes) return refuse('is larger than 20 MB and was not read')
  const worker = new Worker(new URL('./events-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await runDisposable<EventsReply, EventImportStage>(worker, request, {
      patienceMs: PATIENCE_MS,
      signal,
      onStage,
    })
  } catch (error) {
    if (error instanceof WorkerSilence) return refuse(SILENCE[error.reason])
    throw error
  }
}

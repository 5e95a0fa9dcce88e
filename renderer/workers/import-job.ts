import { IMPORT_LIMITS } from '#shared/interchange/import-limits.ts'
import type { ImportOutcome, ImportStage } from '#shared/interchange/read-import-file.ts'
import type { ImportRequest } from './import-worker.ts'
import { runDisposable, WorkerSilence } from './run-disposable.ts'

const PATIENCE_MS = 10_000

export interface ImportOptions {
  readonly passphrase?: string | null
  readonly signal?: AbortSignal
  readonly onStage?: (stage: ImportStage) => void
}

const SILENCE: Readonly<Record<WorkerSilence['reason'], string>> = {
  broke: 'The file could not be read: reading it took more memory than there is, or broke off.',
  'too-long': 'Reading was given up: a step took more than ten seconds.',
  cancelled: 'Reading was cancelled.',
}

/** Reads a foreign file in a worker that is thrown away. Never rejects. */
export async function readInWorker(
  file: Pick<ImportRequest, 'name' | 'bytes'>,
  { passphrase = null, signal, onStage }: ImportOptions = {},
): Promise<ImportOutcome> {
  if (file.bytes.byteLength > IMPORT_LIMITS.bytes) {
    return refuse(file.name, `The file has ${file.bytes.byteLength} bytes; at most ${IMPORT_LIMITS.bytes} are read`)
  }
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  const request: ImportRequest = { name: file.name, bytes: file.bytes, passphrase }
  try {
    return await runDisposable<ImportOutcome, ImportStage>(worker, request, {
      patienceMs: PATIENCE_MS,
      signal,
      onStage,
    })
  } catch (error) {
    if (error instanceof WorkerSilence) return refuse(file.name, SILENCE[error.reason])
    throw error
  }
}

function refuse(place: string, message: string): ImportOutcome {
  return { outcome: 'refused', problems: [{ place, message }] }
}

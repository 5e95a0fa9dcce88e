import { mostBytesOf } from '#shared/interchange/import-limits.ts'
import type { ImportOutcome, ImportStage } from '#shared/interchange/read-import-file.ts'
import type { ImportRequest } from './import-worker.ts'
import { runDisposable, WorkerSilence } from './run-disposable.ts'

/** For each step; for every megabyte a bit more. */
const PATIENCE_MS = 10_000
const PATIENCE_PER_MEGABYTE_MS = 500

export interface ImportOptions {
  readonly passphrase?: string | null
  readonly signal?: AbortSignal
  readonly onStage?: (stage: ImportStage) => void
}

const SILENCE: Readonly<Record<WorkerSilence['reason'], string>> = {
  broke: 'The file could not be read: reading it took more memory than there is, or broke off.',
  'too-long': 'Reading was given up: a step took too long.',
  cancelled: 'Reading was cancelled.',
}

/** Reads a foreign file in a worker that is thrown away. Never rejects. */
export async function readInWorker(
  file: Pick<ImportRequest, 'name' | 'bytes'>,
  { passphrase = null, signal, onStage }: ImportOptions = {},
): Promise<ImportOutcome> {
  const size = file.bytes.byteLength
  const most = mostBytesOf(file.name)
  if (size > most) return refuse(file.name, `The file has ${size} bytes; at most ${most} are read`)
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  const request: ImportRequest = { name: file.name, bytes: file.bytes, passphrase }
  try {
    return await runDisposable<ImportOutcome, ImportStage>(worker, request, {
      patienceMs: PATIENCE_MS + PATIENCE_PER_MEGABYTE_MS * (size / 1024 / 1024),
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

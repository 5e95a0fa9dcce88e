import { IMPORT_LIMITS } from '#shared/interchange/import-limits.ts'
import type { Imported } from '#shared/interchange/read-import.ts'
import { failure, type Result } from '#shared/lib/result.ts'
import type { ImportRequest } from './import-worker.ts'

const PATIENCE_MS = 10_000

/** Reads a foreign file in a worker that is thrown away: what hangs or breaks there takes nothing else with it. Never rejects. */
export function readInWorker(file: ImportRequest): Promise<Result<Imported>> {
  const refuse = (message: string) => failure<Imported>({ place: file.name, message })
  if (file.bytes.byteLength > IMPORT_LIMITS.bytes) {
    return Promise.resolve(
      refuse(`The file has ${file.bytes.byteLength} bytes; at most ${IMPORT_LIMITS.bytes} are read`),
    )
  }
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<Imported>>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<Result<Imported>>) => resolve(event.data))
    worker.addEventListener('error', () => resolve(refuse('The file could not be read')))
    setTimeout(() => resolve(refuse('Reading was given up after ten seconds')), PATIENCE_MS)
    worker.postMessage(file)
  }).finally(() => worker.terminate())
}

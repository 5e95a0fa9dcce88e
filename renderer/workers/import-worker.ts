import { type Imported, readImport } from '#shared/interchange/read-import.ts'
import { failure, type Result } from '#shared/lib/result.ts'
import { loadCorePack } from '../core-pack.ts'

export interface ImportRequest {
  readonly name: string
  readonly bytes: Uint8Array
}

self.addEventListener('message', async (event: MessageEvent<ImportRequest>) => {
  self.postMessage(await read(event.data))
})

async function read({ name, bytes }: ImportRequest): Promise<Result<Imported>> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return readImport(text, name, await loadCorePack())
  } catch {
    return failure({ place: name, message: 'This is not text in UTF-8' })
  }
}

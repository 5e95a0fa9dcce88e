import { parentPort, workerData } from 'node:worker_threads'
import type { Bytes } from '#shared/interchange/backup/web-globals.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { BROKEN_READERS, readFuzzed, type Verdict } from './read-fuzzed.ts'
import type { FuzzedFormat } from './seeds.ts'

export interface FuzzRequest {
  readonly format: FuzzedFormat
  readonly bytes: Bytes
}
export type FuzzReply = { readonly verdict: Verdict } | { readonly thrown: string }
/** Said once, when everything is loaded: starting up is no part of a case. */
const READY = 'ready'

const pack = loadCorePack()
const read = BROKEN_READERS[(workerData as { readonly reader: string }).reader] ?? readFuzzed

parentPort?.on('message', async ({ format, bytes }: FuzzRequest) => {
  parentPort?.postMessage(await reply(format, bytes))
})

async function reply(format: FuzzedFormat, bytes: Bytes): Promise<FuzzReply> {
  try {
    return { verdict: await read(format, bytes, pack) }
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

parentPort?.postMessage(READY)

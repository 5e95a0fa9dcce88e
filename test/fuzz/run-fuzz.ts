import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Bytes } from '#shared/interchange/backup/web-globals.ts'
import { type Random, seededRandom } from '#shared/lib/seeded-random.ts'
import { forgeBackup } from './forge-backup.ts'
import type { FuzzReply, FuzzRequest } from './fuzz-worker.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { FUZZED_FORMATS, type FuzzedFormat, loadSeeds } from './seeds.ts'

/** The limits of the product's own worker: ten seconds a step, 512 MB. */
const PATIENCE_MS = 10_000
const MOST_MEMORY_MB = 512

export interface FuzzFigures {
  readonly cases: number
  readonly read: number
  readonly refused: number
  /** One line each, with the seed's case number: enough to run it again. */
  readonly crashes: readonly string[]
  readonly hangs: readonly string[]
  readonly slowestMs: number
}

export interface FuzzOptions {
  readonly cases: number
  readonly seed: number
  /** `product`, or one of the broken readers. */
  readonly reader?: string
  readonly patienceMs?: number
}

/** Mutates good files and has them read in a worker with limits. */
export async function runFuzz({
  cases,
  seed,
  reader = 'product',
  patienceMs = PATIENCE_MS,
}: FuzzOptions): Promise<FuzzFigures> {
  const seeds = await loadSeeds()
  const counts = { read: 0, refused: 0 }
  const crashes: string[] = []
  const hangs: string[] = []
  let slowestMs = 0
  let worker = await startWorker(reader)
  for (let number = 0; number < cases; number += 1) {
    const random = seededRandom(seed * 1_000_003 + number)
    const format = FUZZED_FORMATS[number % FUZZED_FORMATS.length] ?? 'workspace'
    const bytes = await makeCase(format, seeds, random)
    const startedAt = performance.now()
    const reply = await ask(worker, { format, bytes }, patienceMs)
    slowestMs = Math.max(slowestMs, performance.now() - startedAt)
    if (reply === 'hang') hangs.push(`case ${number}, ${format}, ${bytes.length} bytes`)
    else if ('thrown' in reply || 'died' in reply)
      crashes.push(`case ${number}, ${format}, ${bytes.length} bytes: ${'died' in reply ? reply.died : reply.thrown}`)
    else counts[reply.verdict] += 1
    if (reply === 'hang' || 'died' in reply) {
      await worker.terminate()
      worker = await startWorker(reader)
    }
  }
  await worker.terminate()
  return { cases, ...counts, crashes, hangs, slowestMs: Math.round(slowestMs) }
}

/** One line for people. */
export function describeFigures(
  { cases, read, refused, crashes, hangs, slowestMs }: FuzzFigures,
  seed: number,
): string {
  return `seed ${seed}: ${cases} files, ${refused} refused, ${read} read, ${crashes.length} crashes, ${hangs.length} hangs, slowest ${slowestMs} ms`
}

/** The file that a case is about. */
export function makeCase(
  format: FuzzedFormat,
  seeds: Readonly<Record<FuzzedFormat, Bytes>>,
  random: Random,
): Promise<Bytes> | Bytes {
  const isForged = format === 'backup' && random() < 0.7
  return isForged ? forgeBackup(seeds.backup, seeds.workspace, random) : mutateBytes(seeds[format], random)
}

async function startWorker(reader: string): Promise<Worker> {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData: { reader },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  await once(worker, 'message')
  return worker
}

type Answer = FuzzReply | { readonly died: string } | 'hang'

function ask(worker: Worker, request: FuzzRequest, patienceMs: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const onReply = (reply: FuzzReply) => resolve(reply)
  const onError = (error: Error) => resolve({ died: error.message })
  const clock = setTimeout(resolve, patienceMs, 'hang' as const)
  worker.once('message', onReply)
  worker.once('error', onError)
  worker.postMessage(request)
  return promise.finally(() => {
    clearTimeout(clock)
    worker.off('message', onReply)
    worker.off('error', onError)
  })
}

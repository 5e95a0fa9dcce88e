/** What a disposable worker says: how far it has come, then what came of it. */
export type WorkerWord<Reply, Stage = never> =
  | { readonly word: 'stage'; readonly stage: Stage }
  | { readonly word: 'done'; readonly reply: Reply }

/** The worker did not answer: it broke, took too long, or was told to stop. */
export class WorkerSilence extends Error {
  override readonly name = 'WorkerSilence'
  readonly reason: 'broke' | 'too-long' | 'cancelled'

  constructor(reason: WorkerSilence['reason']) {
    super(`The worker gave no answer: ${reason}`)
    this.reason = reason
  }
}

export interface DisposableOptions<Stage> {
  /** Each stage may take so long. */
  readonly patienceMs: number
  readonly signal?: AbortSignal | undefined
  readonly onStage?: ((stage: Stage) => void) | undefined
}

/**
 * Hands one request to a worker that is thrown away afterwards, whatever comes: what hangs or breaks there takes nothing else with it.
 * @throws WorkerSilence
 */
export function runDisposable<Reply, Stage = never>(
  worker: Worker,
  request: unknown,
  { patienceMs, signal, onStage }: DisposableOptions<Stage>,
): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const giveUp = (reason: WorkerSilence['reason']) => reject(new WorkerSilence(reason))
  const cancel = () => giveUp('cancelled')
  let clock = setTimeout(giveUp, patienceMs, 'too-long')
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord<Reply, Stage>>) => {
    if (data.word === 'done') return resolve(data.reply)
    clearTimeout(clock)
    clock = setTimeout(giveUp, patienceMs, 'too-long')
    onStage?.(data.stage)
  })
  worker.addEventListener('error', () => giveUp('broke'))
  worker.addEventListener('messageerror', () => giveUp('broke'))
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel)
  worker.postMessage(request)
  return promise.finally(() => {
    clearTimeout(clock)
    signal?.removeEventListener('abort', cancel)
    worker.terminate()
  })
}

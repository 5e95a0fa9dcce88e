/** What a worker answers to the request of this id: a value, or in words why there is none. */
export type WorkerAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: string }

export interface WorkerCalls<Request> {
  /** Resolves with what the worker answers; rejects with its problem, also where the worker itself breaks down. */
  readonly ask: <Value>(request: Request) => Promise<Value>
  readonly end: () => void
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** Questions to a worker, which is started by the first one. */
export function workerCalls<Request extends object>(start: () => Worker): WorkerCalls<Request> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  function end(reason = 'The worker was stopped.'): void {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }

  function listen(started: Worker): Worker {
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      const call = waiting.get(data.id)
      waiting.delete(data.id)
      if ('problem' in data) call?.reject(new Error(data.problem))
      else call?.resolve(data.value as never)
    })
    started.addEventListener('error', () => end('A part of Trefoil could not be started.'))
    return started
  }

  return {
    end,
    ask: (request) => {
      worker ??= listen(start())
      lastId += 1
      const id = lastId
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
      worker.postMessage({ ...request, id })
      return answer as Promise<never>
    },
  }
}

/** In the worker: answers every request by this function, and its failures by their words. */
export function answerCalls<Request>(
  carryOut: (request: Request) => Promise<unknown>,
  explain: (error: unknown) => string,
): void {
  self.addEventListener('message', async ({ data }: MessageEvent<Request & { readonly id: number }>) => {
    self.postMessage(await answer(data))
  })

  async function answer(request: Request & { readonly id: number }): Promise<WorkerAnswer> {
    try {
      return { id: request.id, value: await carryOut(request) }
    } catch (error) {
      return { id: request.id, problem: explain(error) }
    }
  }
}

import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import type { AlphaInterval } from '#shared/statistics/alpha-interval.ts'
import type { AlphaRequest, AlphaResponse, ScoreRequest, ScoreResponse } from './score-worker.ts'

let worker: Worker | null = null
let lastId = 0

/** Scores an assessment with its bootstrap off the main thread; an answer to a request that was overtaken never arrives. */
export function scoreInWorker(
  request: Omit<ScoreRequest, 'id'>,
  onScore: (score: AssessmentScore) => void,
): () => void {
  return ask<ScoreResponse>(request, ({ score }) => onScore(score))
}

/** Works out α with its bootstrap off the main thread; an answer to a request that was overtaken never arrives. */
export function alphaInWorker(request: Omit<AlphaRequest, 'id'>, onAlpha: (alpha: AlphaInterval) => void): () => void {
  return ask<AlphaResponse>(request, ({ alpha }) => onAlpha(alpha))
}

function ask<Response extends { readonly id: number }>(
  request: object,
  onResponse: (response: Response) => void,
): () => void {
  worker ??= new Worker(new URL('./score-worker.ts', import.meta.url), { type: 'module' })
  const running = worker
  lastId += 1
  const id = lastId
  function onMessage(event: MessageEvent<Response>): void {
    if (event.data.id !== id) return
    running.removeEventListener('message', onMessage)
    onResponse(event.data)
  }
  running.addEventListener('message', onMessage)
  running.postMessage({ id, ...request })
  return () => running.removeEventListener('message', onMessage)
}

import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import type { ScoreRequest, ScoreResponse } from './score-worker.ts'

let worker: Worker | null = null
let lastId = 0

/** Scores an assessment with its bootstrap off the main thread; an answer to a request that was overtaken never arrives. */
export function scoreInWorker(
  request: Omit<ScoreRequest, 'id'>,
  onScore: (score: AssessmentScore) => void,
): () => void {
  worker ??= new Worker(new URL('./score-worker.ts', import.meta.url), { type: 'module' })
  const running = worker
  lastId += 1
  const id = lastId
  function onMessage(event: MessageEvent<ScoreResponse>): void {
    if (event.data.id === id) onScore(event.data.score)
  }
  running.addEventListener('message', onMessage)
  running.postMessage({ id, ...request } satisfies ScoreRequest)
  return () => running.removeEventListener('message', onMessage)
}

import type { Assessment } from '#shared/model/assessment.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { type ScoringOptions, scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { loadCorePack } from '../core-pack.ts'

/** What the worker is asked: everything but the model, which it has itself. */
export interface ScoreRequest {
  readonly id: number
  readonly assessment: Pick<Assessment, 'practices'>
  readonly sheets: readonly Sheet[]
  readonly options: ScoringOptions
}

export interface ScoreResponse {
  readonly id: number
  readonly score: AssessmentScore
}

self.addEventListener('message', async (event: MessageEvent<ScoreRequest>) => {
  const { id, assessment, sheets, options } = event.data
  const score = scoreAssessment(await loadCorePack(), assessment, sheets, options)
  self.postMessage({ id, score } satisfies ScoreResponse)
})

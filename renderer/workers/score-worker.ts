import type { Assessment } from '#shared/model/assessment.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { type ScoringOptions, scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { type AlphaInterval, alphaInterval, type Ratings } from '#shared/statistics/alpha-interval.ts'
import { loadCorePack } from '../core-pack.ts'

/** What the worker is asked for a score: everything but the model, which it has itself. */
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

/** What the worker is asked for Krippendorff's α with its bootstrap. */
export interface AlphaRequest {
  readonly id: number
  readonly ratings: Ratings
  readonly options: { readonly seed: number; readonly resamples: number }
}

export interface AlphaResponse {
  readonly id: number
  readonly alpha: AlphaInterval
}

self.addEventListener('message', async (event: MessageEvent<ScoreRequest | AlphaRequest>) => {
  if ('ratings' in event.data) {
    const { id, ratings, options } = event.data
    self.postMessage({ id, alpha: alphaInterval(ratings, options) } satisfies AlphaResponse)
    return
  }
  const { id, assessment, sheets, options } = event.data
  const score = scoreAssessment(await loadCorePack(), assessment, sheets, options)
  self.postMessage({ id, score } satisfies ScoreResponse)
})

import type { Metric } from '#shared/model/metric.ts'
import { METRIC_PRACTICES } from '#shared/model/metric-practices.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'

/** A practice and the median of its answers in the team's latest assessment; null where it is not rated. */
export interface PracticeLevel {
  readonly id: string
  readonly title: string
  readonly level: number | null
}

/** The practices to which a metric speaks, as the latest assessment has them; none before one of them is rated. */
export function levelsBeside(metric: Metric, pack: ModelPack, score: AssessmentScore | null): readonly PracticeLevel[] {
  if (score === null) return []
  const practices = METRIC_PRACTICES[metric].flatMap((id) => {
    const practice = pack.practices.find((one) => one.id === id)
    return practice ? [{ id, title: practice.title, level: score.practices[id]?.median ?? null }] : []
  })
  return practices.some(({ level }) => level !== null) ? practices : []
}

/** `level 3`, `level 2.5`, `not rated`. */
export function formatLevel(level: number | null): string {
  return level === null ? 'not rated' : `level ${+level.toFixed(1)}`
}

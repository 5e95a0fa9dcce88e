import type { Framework } from '#shared/model/framework.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'

/** What one practice adds to a framework's score. */
export interface Contribution {
  readonly practice: Practice
  readonly affinity: number
  /** True where the user set it. */
  readonly isOwn: boolean
  readonly median: number
  /** affinity × median */
  readonly product: number
}

/** A framework's score taken apart: Σ affinity × median ÷ Σ affinity over the rated practices. */
export interface ScoreParts {
  /** The largest product first. */
  readonly contributions: readonly Contribution[]
  readonly sumOfProducts: number
  readonly sumOfAffinities: number
}

export function takeScoreApart(
  pack: ModelPack,
  score: AssessmentScore,
  settings: WorkspaceSettings,
  framework: Framework,
): ScoreParts {
  const contributions = pack.practices
    .flatMap((practice) => {
      const found = score.practices[practice.id]
      if (!found?.rated || !found.applicable || found.median === null) return []
      const own = settings.affinities[practice.id]
      const affinity = (own ?? practice.affinity)[framework]
      return [{ practice, affinity, isOwn: own !== undefined, median: found.median, product: affinity * found.median }]
    })
    .sort((a, b) => b.product - a.product || b.affinity - a.affinity)
  return {
    contributions,
    sumOfProducts: contributions.reduce((sum, { product }) => sum + product, 0),
    sumOfAffinities: contributions.reduce((sum, { affinity }) => sum + affinity, 0),
  }
}

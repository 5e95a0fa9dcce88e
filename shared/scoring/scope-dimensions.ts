import type { ModelPack } from '../packs/model-pack.ts'
import { membersOf } from '../packs/practice-index.ts'
import type { AnswerMatrix } from './answer-matrix.ts'
import type { PracticeScore } from './assessment-score.ts'
import type { ScoredMember } from './score-dimension.ts'
import type { Weighting } from './weighted-mean.ts'

/** A dimension with its members in scope, and how they weigh in the rows of the matrix. */
export interface ScopedDimension {
  readonly members: readonly ScoredMember[]
  readonly weighting: Weighting
  readonly id: string
}

/** The model's dimensions over what was asked; `critical` caps ISO-33020 levels. */
export function scopeDimensions(
  pack: ModelPack,
  matrix: AnswerMatrix,
  practices: Readonly<Record<string, PracticeScore>>,
  critical: ReadonlySet<string>,
): readonly ScopedDimension[] {
  const rowOf = new Map(matrix.practices.map((practice, row) => [practice, row]))
  return pack.dimensions.map((dimension) => {
    const inScope = membersOf(pack, dimension).flatMap(({ practice, weight }) => {
      const score = practices[practice.id]
      const row = rowOf.get(practice.id)
      return score && row !== undefined ? [{ row, score, weight, critical: critical.has(practice.id) }] : []
    })
    const weighting = { indexes: inScope.map(({ row }) => row), weights: inScope.map(({ weight }) => weight) }
    return { id: dimension.id, members: inScope, weighting }
  })
}

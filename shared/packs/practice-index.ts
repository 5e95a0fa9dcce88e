import type { Dimension, DimensionKind, ModelPack, Practice } from './model-pack.ts'

/** A dimension's member practice with its weight: 1 at home, 0.5 where S22–S28 name it too. */
export interface Member {
  readonly practice: Practice
  readonly weight: number
}

/** A practice by its id; undefined for an id of another model. */
export function findPractice(pack: ModelPack, id: string): Practice | undefined {
  return pack.practices.find((practice) => practice.id === id)
}

/** The dimensions of one kind, in the model's order. */
export function dimensionsOf(pack: ModelPack, kind: DimensionKind): readonly Dimension[] {
  return pack.dimensions.filter((dimension) => dimension.kind === kind)
}

/**
 * Who counts in a dimension, and how much: home practices at 1, those named beside them at 0.5 [ours]; an ITSM step counts each
 * practice tagged with it at 1. Styles (S42) never count: they are not a virtue.
 */
export function membersOf(pack: ModelPack, dimension: Dimension): readonly Member[] {
  return pack.practices.flatMap((practice) => {
    const weight = weightIn(dimension, practice)
    return weight > 0 ? [{ practice, weight }] : []
  })
}

function weightIn(dimension: Dimension, practice: Practice): number {
  if (practice.style) return 0
  if (dimension.kind === 'itsm') return practice.lifecycle.some((step) => dimension.id === `itsm-${step}`) ? 1 : 0
  if (practice.home === dimension.id) return 1
  return dimension.also.includes(practice.id) ? 0.5 : 0
}

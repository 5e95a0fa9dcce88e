import type { PlanningProblem, Step } from '../roadmap.ts'

/**
 * A problem as solvers take it: only the steps that can be planned and are of use, by number, practice by practice and within one from
 * its lowest level up. So the level below a step is the number before it. Periods are 0-based.
 */
export interface StepNetwork {
  readonly problem: PlanningProblem
  readonly steps: readonly Step[]
  /** By practice: its first step. One entry more, where the last practice ends. */
  readonly firstOf: Int32Array
  /** By step: its practice. */
  readonly practice: Int32Array
  readonly effort: Float64Array
  readonly value: Float64Array
  /** By resource: person-days per period. The first is everybody's, the others are those of one skill. */
  readonly capacities: Float64Array
  /** By step: the resource of its skill; 0 where that has no limit of its own. */
  readonly skill: Int32Array
  /** By step: what has to be done in the same period or before: the level below, and the prerequisites' level 2. */
  readonly before: readonly (readonly number[])[]
  /** By step: of what it waits for, that which belongs to other practices; and the other way round. */
  readonly needs: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
  /** By step: the first and the last period in which it can be done at all. */
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** By step: whether it has to be done, because it or something that waits for it is pinned; `latest` is then its deadline. */
  readonly isForced: readonly boolean[]
}

/** The number of each practice. */
export function practicesOf({ firstOf }: StepNetwork): readonly number[] {
  return Array.from({ length: firstOf.length - 1 }, (_, practice) => practice)
}

import type { Level } from '../model/level.ts'
import type { Targets } from '../model/team.ts'
import type { ModelPack, Practice } from '../packs/model-pack.ts'
import type { AssessmentScore } from './assessment-score.ts'

/** Where nobody set a target, “defined” is assumed: the team's default way, taught to newcomers [ours]. */
export const ASSUMED_TARGET: Level = 3

export interface Target {
  readonly target: Level
  /** What set it: the practice itself, its home dimension, the overall target, or nobody. */
  readonly targetFrom: 'practice' | 'dimension' | 'overall' | 'assumed'
}

/** A rated practice below its target. `gap` is in whole levels, 1 to 5. */
export interface Gap extends Target {
  readonly practice: string
  readonly level: Level
  readonly gap: number
}

/** The target that counts for a practice: the closest one that the team set. */
export function resolveTarget(practice: Pick<Practice, 'id' | 'home'>, targets: Targets): Target {
  const own = targets.practices[practice.id]
  if (own !== undefined) return { target: own, targetFrom: 'practice' }
  const home = targets.dimensions[practice.home]
  if (home !== undefined) return { target: home, targetFrom: 'dimension' }
  if (targets.overall !== null) return { target: targets.overall, targetFrom: 'overall' }
  return { target: ASSUMED_TARGET, targetFrom: 'assumed' }
}

/** The rated practices below their target, the widest gap first, then in the model's order. Styles have no target: they are no virtue. */
export function findGaps(pack: ModelPack, score: Pick<AssessmentScore, 'practices'>, targets: Targets): readonly Gap[] {
  return pack.practices
    .flatMap((practice) => {
      const own = score.practices[practice.id]
      if (practice.style || !own?.rated || own.level === null) return []
      const resolved = resolveTarget(practice, targets)
      const gap = resolved.target - own.level
      return gap > 0 ? [{ practice: practice.id, level: own.level, ...resolved, gap }] : []
    })
    .sort((a, b) => b.gap - a.gap)
}

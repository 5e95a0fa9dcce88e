import type { Level } from '../model/level.ts'
import type { Targets } from '../model/team.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import type { AssessmentScore } from './assessment-score.ts'
import { resolveTarget, type Target } from './find-gaps.ts'

/** From “measured” on, a practice is a strength whatever the target [ours]. */
const HIGH_LEVEL = 4

/** A practice to be proud of: at the target that the team set for it, or at a high level. */
export interface PracticeStrength extends Target {
  readonly practice: string
  readonly level: Level
  readonly because: 'target-reached' | 'high-level'
}

/**
 * The rated practices that are at or above a target which the team set itself, or at level 4 or 5; the highest level first, then in the
 * model's order. An absent practice is never a strength, even where the target is 0; neither are styles.
 */
export function listStrengths(
  pack: ModelPack,
  score: Pick<AssessmentScore, 'practices'>,
  targets: Targets,
): readonly PracticeStrength[] {
  return pack.practices
    .flatMap((practice) => {
      const own = score.practices[practice.id]
      if (practice.style || !own?.rated || own.level === null) return []
      const resolved = resolveTarget(practice, targets)
      const because = reasonOf(own.level, resolved)
      return because ? [{ practice: practice.id, level: own.level, ...resolved, because }] : []
    })
    .sort((a, b) => b.level - a.level)
}

function reasonOf(level: Level, { target, targetFrom }: Target): PracticeStrength['because'] | null {
  if (level > 0 && targetFrom !== 'assumed' && level >= target) return 'target-reached'
  return level >= HIGH_LEVEL ? 'high-level' : null
}

import type { Level } from '../model/level.ts'
import type { Targets } from '../model/team.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'
import { findGaps } from '../scoring/find-gaps.ts'
import { PREREQUISITE_LEVEL, type TargetOrigin } from './roadmap.ts'

/** A practice that the roadmap is to raise, and why that far. */
export interface TargetGap {
  readonly practice: string
  readonly level: Level
  readonly target: Level
  readonly targetFrom: TargetOrigin
  /** The practices that wait for it, where the target comes from them; else empty. */
  readonly neededBy: readonly string[]
}

/** Where each practice stands that can be planned: its level; those not rated, not applicable or a mere style are absent. */
export function levelsToday(pack: ModelPack, score: AssessmentScore): Readonly<Record<string, Level>> {
  const levels: Record<string, Level> = {}
  for (const practice of pack.practices) {
    const found = score.practices[practice.id]
    if (practice.style || !found?.rated || found.level === null) continue
    levels[practice.id] = found.level
  }
  return levels
}

/** The team's gaps, and with them the prerequisites below 2 that its targets alone would not lift. */
export function listTargetGaps(pack: ModelPack, score: AssessmentScore, targets: Targets): readonly TargetGap[] {
  return liftPrerequisites(
    pack,
    levelsToday(pack, score),
    findGaps(pack, score, targets).map(({ gap: _, ...rest }) => ({ ...rest, neededBy: [] })),
  )
}

/**
 * Adds level 2 as the target of every rated prerequisite, direct or indirect, that has a lower one: who wants a practice above 1
 * wants what it stands on [ours]. Prerequisites that are not rated stay as they are: a plan cannot start from an unknown level.
 */
export function liftPrerequisites(
  pack: ModelPack,
  levels: Readonly<Record<string, Level>>,
  gaps: readonly TargetGap[],
): readonly TargetGap[] {
  const lifted = new Map(gaps.map((gap) => [gap.practice, gap]))
  const rising = gaps.filter((gap) => gap.target >= PREREQUISITE_LEVEL).map((gap) => gap.practice)
  // The list grows while it is walked: what is lifted to 2 has prerequisites of its own.
  for (const dependent of rising) {
    for (const practice of findPractice(pack, dependent)?.prerequisites ?? []) {
      const level = levels[practice]
      const known = lifted.get(practice)
      if (level === undefined || level >= PREREQUISITE_LEVEL) continue
      if (known?.targetFrom === 'prerequisite') {
        lifted.set(practice, { ...known, neededBy: [...known.neededBy, dependent] })
      } else if (known === undefined || known.target < PREREQUISITE_LEVEL) {
        lifted.set(practice, {
          practice,
          level,
          target: PREREQUISITE_LEVEL,
          targetFrom: 'prerequisite',
          neededBy: [dependent],
        })
        rising.push(practice)
      }
    }
  }
  return [...lifted.values()]
}

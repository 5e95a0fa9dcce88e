import type { ModelPack } from '../packs/model-pack.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'

/** A practice the team cannot see well enough to rate: something to find out, not something to plan. */
export interface VisibilityFinding {
  readonly practice: string
  readonly title: string
  readonly dontKnow: number
  /** Levels and don't-knows together; “does not apply” is not among them. */
  readonly answers: number
}

/** The practices that are unrated because more than half do not know, most don't-knows first. */
export function listVisibilityFindings(pack: ModelPack, score: AssessmentScore): readonly VisibilityFinding[] {
  return pack.practices
    .flatMap((practice) => {
      const found = score.practices[practice.id]
      if (!found?.applicable || found.rated || found.dontKnow === 0) return []
      return [
        { practice: practice.id, title: practice.title, dontKnow: found.dontKnow, answers: found.n + found.dontKnow },
      ]
    })
    .sort((a, b) => b.dontKnow - a.dontKnow)
}

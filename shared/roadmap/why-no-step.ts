import type { Targets } from '../model/team.ts'
import type { ModelPack, Practice } from '../packs/model-pack.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'
import { describeUnknown } from '../scoring/describe-unknown.ts'
import { resolveTarget } from '../scoring/find-gaps.ts'
import type { Roadmap } from './roadmap.ts'

/** What the answer to “why not?” rests on, for a practice without a step. */
export interface NoStepFacts {
  readonly pack: ModelPack
  readonly score: Pick<AssessmentScore, 'practices'>
  readonly targets: Targets
  /** What was asked. */
  readonly asked: readonly string[]
}

/** The practices of which the roadmap has no step at all, planned or not, in the order of the model. */
export function listWithoutStep(pack: ModelPack, { steps }: Pick<Roadmap, 'steps'>): readonly Practice[] {
  const known = new Set(steps.map(({ practice }) => practice))
  return pack.practices.filter(({ id }) => !known.has(id))
}

/** “Why not X?” for a practice without a step: the first thing that stands against one. */
export function whyNoStep({ score, targets, asked }: NoStepFacts, practice: Practice): string {
  const found = score.practices[practice.id]
  if (!asked.includes(practice.id)) return 'This assessment does not ask about it.'
  if (practice.style) return 'It describes a style, which has no better and worse: there is nothing to raise.'
  if (!found || found.n + found.dontKnow + found.notApplicable === 0) return 'Nobody has answered it yet.'
  if (!found.applicable) return 'Most people say that it does not apply.'
  if (!found.rated || found.level === null) {
    return `Too few people know: ${describeUnknown(found.dontKnow, found.n + found.dontKnow)}. Find out first.`
  }
  const { target, targetFrom } = resolveTarget(practice, targets)
  const whose = targetFrom === 'assumed' ? 'the assumed target' : 'your target'
  if (found.level >= target)
    return `It is at level ${found.level}, and ${whose} is ${target}: there is no gap to close.`
  return `The model names no action that leads to level ${found.level + 1}.`
}

import { type Concern, EVEN_CONCERNS } from '../model/concern.ts'
import type { Framework } from '../model/framework.ts'
import type { Level } from '../model/level.ts'
import { withConcern, withSkillDays } from '../model/plan-wishes.ts'
import type { RoadmapInput } from './build-roadmap.ts'

/**
 * One thing changed, everything else as it is. `bearing` is how strongly the step's practice bears on a concern, 0 to 1; `concern` how much
 * the concern counts; `skill` the person-days of a skill per period.
 */
export type Change =
  | { readonly of: 'target'; readonly from: Level; readonly to: Level }
  | { readonly of: 'weight'; readonly framework: Framework; readonly from: number; readonly to: number }
  | { readonly of: 'concern' | 'bearing'; readonly concern: Concern; readonly from: number; readonly to: number }
  | { readonly of: 'skill'; readonly skill: string; readonly from: number; readonly to: number }
  | { readonly of: 'capacity' | 'periods' | 'maxSteps'; readonly from: number; readonly to: number }

/** The input with one thing changed, for a step of that id. */
export function withChange(input: RoadmapInput, stepId: string, change: Change): RoadmapInput {
  const { team, plan } = input
  switch (change.of) {
    case 'target': {
      const practices = { ...team.targets.practices, [practiceOf(stepId)]: change.to }
      return { ...input, team: { ...team, targets: { ...team.targets, practices } } }
    }
    case 'weight':
      return { ...input, team: { ...team, weights: { ...team.weights, [change.framework]: change.to } } }
    case 'concern': {
      const concernWeights = { ...EVEN_CONCERNS, ...plan.concernWeights, [change.concern]: change.to }
      return { ...input, plan: { ...plan, concernWeights } }
    }
    case 'bearing':
      return { ...input, plan: withConcern(plan, practiceOf(stepId), change.concern, change.to) }
    case 'skill':
      return { ...input, plan: withSkillDays(plan, change.skill, change.to) }
    default:
      return { ...input, plan: { ...plan, [change.of]: change.to } }
  }
}

/** The practice that a step raises. */
export function practiceOf(stepId: string): string {
  return stepId.split(':')[0] ?? ''
}

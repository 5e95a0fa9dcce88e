import { CONCERNS, EVEN_CONCERNS } from '../model/concern.ts'
import { type Affinity, FRAMEWORKS } from '../model/framework.ts'
import type { Level } from '../model/level.ts'
import type { Plan } from '../model/plan.ts'
import type { FrameworkWeights, Team } from '../model/team.ts'
import type { Action, ModelPack, Practice } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'
import { type PlanningProblem, PREREQUISITE_LEVEL, type Step, type StepReason } from './roadmap.ts'
import { levelsToday, listTargetGaps, type TargetGap } from './target-gaps.ts'

/** The user's own affinities, by practice; where there is none, the model's count. */
export type Affinities = Readonly<Record<string, Affinity>>

/** What the team says in its plan of how much practices matter to it. */
export type PlanConcerns = Pick<Plan, 'concernWeights' | 'concerns'>

/** What of a plan decides which steps there are and what they are worth. */
export type PlanWishes = PlanConcerns & Pick<Plan, 'notes'>

/** The gain of a step: it closes one level of its gap. */
const LEVELS_A_STEP = 1

/** What a planning problem is made of before capacity and periods are known. */
export interface ProblemPieces extends Pick<PlanningProblem, 'steps' | 'prerequisites' | 'levels'> {
  /** By practice: the gap that its steps close. */
  readonly gaps: Readonly<Record<string, TargetGap>>
}

/**
 * One step per practice and level, from where the practice stands to its target, larger gaps first. Practices that are not rated
 * have none (not knowing is a finding, see `visibility-findings.ts`), nor have styles. A practice's steps end before the first
 * level for which the model names no action.
 */
export function listSteps(
  pack: ModelPack,
  score: AssessmentScore,
  { targets, weights }: Pick<Team, 'targets' | 'weights'>,
  plan: PlanWishes,
  affinities: Affinities = {},
): ProblemPieces {
  const levels = levelsToday(pack, score)
  const gaps = listTargetGaps(pack, score, targets)
  const steps = gaps.flatMap((gap) => {
    const practice = findPractice(pack, gap.practice)
    if (practice === undefined) return []
    const parts = [...weighStep(weights, affinityOf(practice, affinities)), ...weighConcerns(plan, practice.id)]
    const value = parts.reduce((sum, part) => sum + part.value, 0)
    return stepsOf(practice, gap, value, plan.notes)
  })
  return {
    steps,
    prerequisites: bindingPrerequisites(pack, levels, gaps),
    levels,
    gaps: Object.fromEntries(gaps.map((gap) => [gap.practice, gap])),
  }
}

/** The model's action for reaching a level; undefined where it names none. */
export function findAction(practice: Practice, to: Level): Action | undefined {
  return practice.actions.find((action) => action.to === to)
}

/** How strongly a practice belongs to each framework: the user's own judgement, else the model's. */
export function affinityOf(practice: Practice, affinities: Affinities): Affinity {
  return affinities[practice.id] ?? practice.affinity
}

/**
 * What a step is worth: value = Σ_M weight_M · affinity_M · gain, over the lenses M: ITIL, DevOps and SRE, and the team's own
 * concerns, its business goals, pains and risks [ours]. This is the part that the frameworks give. The gain is the part of the gap
 * that the step closes, in levels, which is 1; so closing a gap of three levels is worth three times a gap of one.
 */
export function weighStep(weights: FrameworkWeights, affinity: Affinity): StepReason['weights'] {
  return FRAMEWORKS.map((framework) => ({
    framework,
    weight: weights[framework],
    affinity: affinity[framework],
    gain: LEVELS_A_STEP,
    value: weights[framework] * affinity[framework] * LEVELS_A_STEP,
  }))
}

/** The part that the team's concerns add; empty where it has said nothing about the practice. */
export function weighConcerns(concerns: PlanConcerns, practice: string): StepReason['concerns'] {
  return CONCERNS.flatMap((concern) => {
    const affinity = concerns.concerns?.[practice]?.[concern] ?? 0
    const weight = concerns.concernWeights?.[concern] ?? EVEN_CONCERNS[concern]
    if (affinity === 0) return []
    return [{ concern, weight, affinity, gain: LEVELS_A_STEP, value: weight * affinity * LEVELS_A_STEP }]
  })
}

function stepsOf(practice: Practice, gap: TargetGap, value: number, notes: Plan['notes']): readonly Step[] {
  const steps: Step[] = []
  for (let from = gap.level; from < gap.target; from += 1) {
    const to = (from + 1) as Level
    const action = findAction(practice, to)
    if (action === undefined) break
    const id = `${practice.id}:${to}`
    const skill = notes[id]?.skill
    steps.push({
      id,
      practice: practice.id,
      from: from as Level,
      to,
      effort: action.days,
      value,
      ...(skill !== undefined && skill !== '' && { skill }),
    })
  }
  return steps
}

/** For the practices that are to rise above 1: their prerequisites that are rated and below 2 today. */
function bindingPrerequisites(
  pack: ModelPack,
  levels: Readonly<Record<string, Level>>,
  gaps: readonly TargetGap[],
): Readonly<Record<string, readonly string[]>> {
  const binding: Record<string, readonly string[]> = {}
  for (const gap of gaps) {
    const below = (findPractice(pack, gap.practice)?.prerequisites ?? []).filter(
      (id) => (levels[id] ?? PREREQUISITE_LEVEL) < PREREQUISITE_LEVEL,
    )
    if (gap.target >= PREREQUISITE_LEVEL && below.length > 0) binding[gap.practice] = below
  }
  return binding
}

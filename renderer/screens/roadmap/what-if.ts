import { type Concern, EVEN_CONCERNS } from '#shared/model/concern.ts'
import { putRecord } from '#shared/model/edit.ts'
import type { Level } from '#shared/model/level.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { FrameworkWeights, Team } from '#shared/model/team.ts'
import { commit } from '../../store/commit.ts'
import type { EditablePlan } from './plan-edits.ts'

/** What is tried: nothing of it is a fact until it is kept. */
export interface WhatIf {
  readonly capacity: number
  readonly maxSteps: number
  readonly weights: FrameworkWeights
  readonly concernWeights: Readonly<Record<Concern, number>>
  /** The overall target; null: none. */
  readonly overall: Level | null
  readonly leftOut: readonly string[]
}

/** Things as they are: where every trial begins. */
export function asItIs({ plan }: EditablePlan, team: Team): WhatIf {
  const leftOut = Object.entries(plan.notes).flatMap(([step, note]) => (note.leftOut ? [step] : []))
  const { capacity, maxSteps, concernWeights = EVEN_CONCERNS } = plan
  return { capacity, maxSteps, concernWeights, weights: team.weights, overall: team.targets.overall, leftOut }
}

/** The plan's frame under a trial. */
export function tryPlan(plan: Plan, { capacity, maxSteps, concernWeights, leftOut }: WhatIf): Plan {
  const steps = new Set([...Object.keys(plan.notes), ...leftOut])
  const notes = Object.fromEntries(
    [...steps].map((step) => {
      const { leftOut: _, ...note } = plan.notes[step] ?? {}
      return [step, leftOut.includes(step) ? { ...note, leftOut: true } : note]
    }),
  )
  return { ...plan, capacity, maxSteps, concernWeights, notes }
}

/** The team under a trial. */
export function tryTeam(team: Team, { weights, overall }: WhatIf): Team {
  return { ...team, weights, targets: { ...team.targets, overall } }
}

/** Makes a trial fact, as one step that can be undone. */
export function keepWhatIf({ stored, plan }: EditablePlan, team: Team, trial: WhatIf): void {
  commit('keeping what was tried', [
    putRecord('plans', stored, tryPlan(plan, trial)),
    putRecord('teams', team, tryTeam(team, trial)),
  ])
}

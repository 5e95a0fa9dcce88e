import { type Concern, EVEN_CONCERNS } from '#shared/model/concern.ts'
import { putRecord } from '#shared/model/edit.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { FrameworkWeights, Targets, Team } from '#shared/model/team.ts'
import { commit } from '../../../store/commit.ts'
import type { EditablePlan } from '../plan-edits.ts'

/** What is tried: nothing of it is a fact until it is kept. */
export interface WhatIf {
  readonly capacity: number
  /** Of single skills; none where the team does not plan by skill. */
  readonly capacityOf: Readonly<Record<string, number>>
  readonly maxSteps: number
  readonly weights: FrameworkWeights
  readonly concernWeights: Readonly<Record<Concern, number>>
  readonly targets: Targets
  readonly leftOut: readonly string[]
}

/** Things as they are: where every trial begins. */
export function asItIs({ plan }: EditablePlan, team: Team): WhatIf {
  const leftOut = Object.entries(plan.notes).flatMap(([step, note]) => (note.leftOut ? [step] : []))
  const { capacity, capacityOf = {}, maxSteps, concernWeights = EVEN_CONCERNS } = plan
  return { capacity, capacityOf, maxSteps, concernWeights, weights: team.weights, targets: team.targets, leftOut }
}

/** The plan's frame under a trial. */
export function tryPlan(plan: Plan, trial: WhatIf): Plan {
  const { capacity, capacityOf, maxSteps, concernWeights, leftOut } = trial
  const steps = new Set([...Object.keys(plan.notes), ...leftOut])
  const notes = Object.fromEntries(
    [...steps].map((step) => {
      const { leftOut: _, ...note } = plan.notes[step] ?? {}
      return [step, leftOut.includes(step) ? { ...note, leftOut: true } : note]
    }),
  )
  return { ...plan, capacity, maxSteps, concernWeights, notes, ...(plan.capacityOf && { capacityOf }) }
}

/** The team under a trial. */
export function tryTeam(team: Team, { weights, targets }: WhatIf): Team {
  return { ...team, weights, targets }
}

/** Makes a trial fact, as one step that can be undone. */
export function keepWhatIf({ stored, plan }: EditablePlan, team: Team, trial: WhatIf): void {
  commit('keeping what was tried', [
    putRecord('plans', stored, tryPlan(plan, trial)),
    putRecord('teams', team, tryTeam(team, trial)),
  ])
}

import { putRecord } from '#shared/model/edit.ts'
import type { Plan, StepNote } from '#shared/model/plan.ts'
import { commit } from '../../store/commit.ts'

/** The frame on screen: `stored` is null while it is only a proposal, and becomes a record with its first change. */
export interface EditablePlan {
  readonly stored: Plan | null
  readonly plan: Plan
}

/** Changes the frame of the roadmap; typing in one field is undone as one. */
export function changePlan({ stored, plan }: EditablePlan, change: Partial<Plan>): void {
  const field = Object.keys(change).join()
  commit('change of the roadmap', [putRecord('plans', stored, { ...plan, ...change })], `plan:${plan.id}:${field}`)
}

/** Changes what the team wrote about one step. */
export function changeStepNote({ stored, plan }: EditablePlan, stepId: string, change: Partial<StepNote>): void {
  const field = Object.keys(change).join()
  const notes = { ...plan.notes, [stepId]: { ...plan.notes[stepId], ...change } }
  commit('change of a step', [putRecord('plans', stored, { ...plan, notes })], `plan:${plan.id}:${stepId}:${field}`)
}

/** Takes a step out of the plan, or puts it back. */
export function setLeftOut({ stored, plan }: EditablePlan, stepId: string, title: string, isLeftOut: boolean): void {
  const { leftOut: _, ...kept } = plan.notes[stepId] ?? {}
  const notes = { ...plan.notes, [stepId]: isLeftOut ? { ...kept, leftOut: true } : kept }
  const label = isLeftOut ? `leaving out “${title}”` : `putting back “${title}”`
  commit(label, [putRecord('plans', stored, { ...plan, notes })])
}

/** Goes back to the model's own words for a step; owner and note stay, for the model has none. */
export function restoreProposal({ stored, plan }: EditablePlan, stepId: string): void {
  const { goal: _g, hypothesis: _h, metric: _m, reviewOn: _r, ...kept } = plan.notes[stepId] ?? {}
  const notes = { ...plan.notes, [stepId]: kept }
  commit('return to the proposal', [putRecord('plans', stored, { ...plan, notes })])
}

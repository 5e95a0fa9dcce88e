import { putRecord } from '#shared/model/edit.ts'
import type { MeasureLink, Plan, StepMeasure, StepNote, StepProgress } from '#shared/model/plan.ts'
import { beginAnew } from '#shared/roadmap/begin-anew.ts'
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
  const { leftOut: _, progress, ...kept } = plan.notes[stepId] ?? {}
  // What is put back is dropped no more.
  const note = { ...kept, ...(progress && (isLeftOut || progress.state !== 'dropped') && { progress }) }
  const notes = { ...plan.notes, [stepId]: isLeftOut ? { ...note, leftOut: true } : note }
  const label = isLeftOut ? `leaving out “${title}”` : `putting back “${title}”`
  commit(label, [putRecord('plans', stored, { ...plan, notes })])
}

/** Goes back to the model's own words for a step; owner and note stay, for the model has none. */
export function restoreProposal({ stored, plan }: EditablePlan, stepId: string): void {
  const { goal: _g, hypothesis: _h, metric: _m, reviewOn: _r, ...kept } = plan.notes[stepId] ?? {}
  const notes = { ...plan.notes, [stepId]: kept }
  commit('return to the proposal', [putRecord('plans', stored, { ...plan, notes })])
}

/** Pins a step to a period; null takes the pin away, and the planner places it again. */
export function setPin({ stored, plan }: EditablePlan, stepId: string, title: string, period: number | null): void {
  const label = period === null ? `unpinning “${title}”` : `moving “${title}” to period ${period + 1}`
  commit(label, [putRecord('plans', stored, withPin(plan, stepId, period))])
}

/** The plan with a step pinned to a period, or not pinned. The last pin counts last where not all can be held. */
export function withPin(plan: Plan, stepId: string, period: number | null): Plan {
  const { [stepId]: note, ...others } = plan.notes
  const { pinnedTo: _, ...kept } = note ?? {}
  return { ...plan, notes: { ...others, [stepId]: period === null ? kept : { ...kept, pinnedTo: period } } }
}

/** Pins every planned step where it is: the plan on screen becomes the team's own. */
export function pinAll({ stored, plan }: EditablePlan, periodOf: Readonly<Record<string, number>>): void {
  const notes = { ...plan.notes }
  for (const [step, period] of Object.entries(periodOf)) notes[step] = { ...notes[step], pinnedTo: period }
  commit('keeping this plan', [putRecord('plans', stored, { ...plan, notes })])
}

/** Takes every pin away. */
export function unpinAll({ stored, plan }: EditablePlan): void {
  const notes = Object.fromEntries(
    Object.entries(plan.notes).map(([step, { pinnedTo: _, ...kept }]) => [step, kept] as const),
  )
  commit('unpinning all steps', [putRecord('plans', stored, { ...plan, notes })])
}

/**
 * Says how far a step is; null is planned. What is begun or done keeps its period, so that no new plan moves it; what is dropped is
 * planned no more.
 */
export function setProgress(
  { stored, plan }: EditablePlan,
  step: { readonly id: string; readonly title: string; readonly period: number | null },
  progress: StepProgress | null,
): void {
  const { progress: _p, pinnedTo: _, leftOut: _l, ...kept } = plan.notes[step.id] ?? {}
  const note: StepNote = {
    ...kept,
    ...(progress && { progress }),
    ...(progress?.state === 'dropped' && { leftOut: true }),
    ...((progress?.state === 'in-progress' || progress?.state === 'done') &&
      step.period !== null && { pinnedTo: step.period }),
  }
  const notes = { ...plan.notes, [step.id]: note }
  commit(
    `status of “${step.title}”`,
    [putRecord('plans', stored, { ...plan, notes })],
    `plan:${plan.id}:${step.id}:progress`,
  )
}

/** Keeps what the metric of a step was before and after; undefined takes it away. */
export function setMeasure({ stored, plan }: EditablePlan, stepId: string, measured: StepMeasure | undefined): void {
  const { measured: _, ...kept } = plan.notes[stepId] ?? {}
  const notes = { ...plan.notes, [stepId]: measured ? { ...kept, measured } : kept }
  commit('metric of a step', [putRecord('plans', stored, { ...plan, notes })], `plan:${plan.id}:${stepId}:measured`)
}

/** Links a step with the stored measure that would show whether it worked; undefined takes the link away. */
export function setMeasureLink({ stored, plan }: EditablePlan, stepId: string, link: MeasureLink | undefined): void {
  const { measuredBy: _, ...kept } = plan.notes[stepId] ?? {}
  const notes = { ...plan.notes, [stepId]: link ? { ...kept, measuredBy: link } : kept }
  commit('measure of a step', [putRecord('plans', stored, { ...plan, notes })])
}

/** Begins the plan anew after a day; pins keep their place in the calendar. */
export function restartPlan({ stored, plan }: EditablePlan, day: string): void {
  commit('beginning the plan anew', [putRecord('plans', stored, beginAnew(plan, day))])
}

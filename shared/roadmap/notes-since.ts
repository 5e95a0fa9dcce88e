import type { Plan, StepProgress } from '../model/plan.ts'

/** Whether a step was done before an assessment that planned it again: the level was not found, so it stands in the plan once more. */
export function isBefore(progress: StepProgress | undefined, heldOn: string): boolean {
  return progress?.state === 'done' && progress.on <= heldOn
}

/** What holds of single steps since an assessment: what was done before it is history. */
export function notesSince(notes: Plan['notes'], heldOn: string): Plan['notes'] {
  return Object.fromEntries(
    Object.entries(notes).map(([step, { progress, ...note }]) => [
      step,
      isBefore(progress, heldOn) || !progress ? note : { ...note, progress },
    ]),
  )
}

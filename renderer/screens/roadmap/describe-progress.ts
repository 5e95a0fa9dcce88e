import type { Plan, StepProgress } from '#shared/model/plan.ts'
import { formatDay } from '../../app/ids-and-dates.ts'

export const PROGRESS_NAMES: Readonly<Record<'planned' | StepProgress['state'], string>> = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
}

/** `Done on 12 June 2026`, or nothing for what is only planned. */
export function describeProgress(progress: StepProgress | undefined): string {
  if (progress === undefined) return ''
  return progress.state === 'done' ? `Done on ${formatDay(progress.on)}` : PROGRESS_NAMES[progress.state]
}

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

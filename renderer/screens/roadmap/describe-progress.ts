import type { StepProgress } from '#shared/model/plan.ts'
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

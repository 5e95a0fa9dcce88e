import { formatMoment } from '../../app/ids-and-dates.ts'
import type { Loss } from '../../store/app-state.ts'

/** What was found, in one or two sentences. */
export function describeLoss(loss: Loss): string {
  switch (loss.reason) {
    case 'deleted-as-damaged':
      return 'The database with your workspace was damaged, and the browser part of Trefoil has deleted it.'
    case 'missing':
      return 'The database with your workspace is not there any more.'
    case 'emptied':
      return 'The database that should hold your workspace is empty.'
    default:
      return loss.kind === 'restore-needed' && loss.found
        ? `The database ends with the change of ${formatMoment(loss.found.moment)}; what you did after it is missing there.`
        : 'The database lacks your latest changes.'
  }
}

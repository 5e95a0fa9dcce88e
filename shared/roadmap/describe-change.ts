import { FRAMEWORK_NAMES } from '../model/framework.ts'
import type { Change } from './find-changes.ts'

/** “a target of 2 instead of 3 for this practice”. */
export function describeChange(change: Change): string {
  const { from, to } = change
  switch (change.of) {
    case 'target':
      return `a target of ${to} instead of ${from} for this practice`
    case 'weight':
      return `a weight of ${to} instead of ${from} for ${FRAMEWORK_NAMES[change.framework]}`
    case 'capacity':
      return `${to} instead of ${from} person-days a period`
    case 'maxSteps':
      return `${to} instead of ${from} practices at once`
    case 'periods':
      return `${to} instead of ${from} periods`
  }
}

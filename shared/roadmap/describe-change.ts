import { countOf } from '../lib/count-of.ts'
import { CONCERN_NAMES, type Concern, nameOfBearing } from '../model/concern.ts'
import { FRAMEWORK_NAMES } from '../model/framework.ts'
import type { Change } from './change.ts'

/** “a target of 2 instead of 3 for this practice”. */
export function describeChange(change: Change): string {
  const { from, to } = change
  switch (change.of) {
    case 'target':
      return `a target of ${to} instead of ${from} for this practice`
    case 'weight':
      return `a weight of ${to} instead of ${from} for ${FRAMEWORK_NAMES[change.framework]}`
    case 'concern':
      return `a weight of ${to} instead of ${from} for ${inWords(change.concern)}`
    case 'bearing':
      return `“${nameOfBearing(to)}” instead of “${nameOfBearing(from)}” for how it helps with ${inWords(change.concern)}`
    case 'capacity':
      return `${to} instead of ${countOf(from, 'person-day', 'person-days')} a period`
    case 'skill':
      return `${to} instead of ${countOf(from, 'person-day', 'person-days')} of “${change.skill}” a period`
    case 'maxSteps':
      return `${to} instead of ${countOf(from, 'practice', 'practices')} at once`
    case 'periods':
      return `${to} instead of ${countOf(from, 'period', 'periods')}`
  }
}

function inWords(concern: Concern): string {
  return `your ${CONCERN_NAMES[concern].toLowerCase()}`
}

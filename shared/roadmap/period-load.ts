import { countOf, formatDays } from '../lib/count-of.ts'
import type { PeriodLoad, PlanningProblem, Schedule } from './roadmap.ts'

/** The load of one period, 0-based. */
export function loadOf({ steps, capacityOf = {} }: PlanningProblem, schedule: Pick<Schedule, 'periodOf'>, at: number) {
  const own = steps.filter(({ id }) => schedule.periodOf[id] === at)
  const daysIn = (chosen: typeof own) => chosen.reduce((sum, { effort }) => sum + effort, 0)
  const daysOf = Object.keys(capacityOf).map((skill) => [skill, daysIn(own.filter((step) => step.skill === skill))])
  return {
    daysUsed: daysIn(own),
    practices: new Set(own.map(({ practice }) => practice)).size,
    daysOf: Object.fromEntries(daysOf),
  } satisfies PeriodLoad
}

/** “25 of 30 person-days (Operations 5 of 8), 3 of at most 3 practices”. */
export function describeLoad(load: PeriodLoad, { capacity, maxSteps, capacityOf = {} }: PlanningProblem): string {
  const skills = Object.entries(load.daysOf).map(
    ([skill, days]) => `${skill} ${formatDays(days)} of ${formatDays(capacityOf[skill] ?? 0)}`,
  )
  const bySkill = skills.length > 0 ? ` (${skills.join(', ')})` : ''
  const days = `${formatDays(load.daysUsed)} of ${formatDays(capacity)} person-days${bySkill}`
  return `${days}, ${load.practices} of at most ${countOf(maxSteps, 'practice', 'practices')}`
}

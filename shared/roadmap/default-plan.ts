import type { Plan } from '../model/plan.ts'

/** A frame to begin with, meant to be changed: 20 person-days a quarter for a year, three experiments at once [ours]. */
export function makeDefaultPlan({ id, teamId, startsOn }: Pick<Plan, 'id' | 'teamId' | 'startsOn'>): Plan {
  return { id, teamId, startsOn, capacity: 20, periods: 4, periodWeeks: 13, maxSteps: 3, notes: {} }
}

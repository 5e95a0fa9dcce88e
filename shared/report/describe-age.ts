import type { Assessment } from '../model/assessment.ts'
import { WEEKS_BETWEEN_ASSESSMENTS } from '../model/review-weeks.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Team } from '../model/team.ts'
import { freshnessOn, wideningByAge } from '../scoring/aged-band.ts'

/** Narrower than this is not seen in a figure of one decimal. */
const LEAST_WIDENING = 0.05

interface AgedFacts {
  readonly team: Pick<Team, 'reviewWeeks'>
  readonly assessment: Pick<Assessment, 'heldOn' | 'practices'>
  readonly sheets: readonly Sheet[]
}

/** That answers have grown old by this day, and by how much that widens every spread; null while they are fresh enough. */
export function describeAge({ team, assessment, sheets }: AgedFacts, day: string): string | null {
  const reviewWeeks = team.reviewWeeks ?? WEEKS_BETWEEN_ASSESSMENTS
  const freshness = freshnessOn(day, { ...assessment, sheets, reviewWeeks })
  const width = wideningByAge(freshness)
  if (width < LEAST_WIDENING) return null
  const weeks = Math.floor(freshness.ageDays / 7)
  return `The answers, or the evidence for them, are ${weeks} weeks old, and the team looks again after ${reviewWeeks}: by our judgement every figure may be off by ${width.toFixed(1)} of a level more than its spread says.`
}

import { formatDifference } from '../scoring/read-difference.ts'
import { SMALLEST_GROUP } from '../scoring/role-gaps.ts'
import type { FollowedStep, Move } from '../scoring/what-moved.ts'
import { formatDay } from './format-day.ts'

const MOST_QUOTES = 2

/** What in the facts bears on why a practice moved, in sentences; what people said stands apart, in their own words. */
export interface WhyMoved {
  readonly facts: readonly string[]
  readonly quotes: readonly string[]
}

/** Who answered, which steps were done, and what evidence is new. Roles of fewer than three people are left out: they could be recognised. */
export function describeMove(move: Move): WhyMoved {
  return {
    facts: [
      describePeople(move),
      ...move.stepsDone.map(({ level, on }) => `The roadmap’s step to level ${level} was done on ${formatDay(on)}.`),
      ...move.evidence.map(({ text, date }) => `New evidence: ${text}${date ? `, ${formatDay(date)}` : ''}.`),
    ],
    quotes: move.comments
      .slice(0, MOST_QUOTES)
      .map(({ participant, text }) => (participant ? `${participant}: “${text}”` : `“${text}”`)),
  }
}

/** Whether the same people see it otherwise, or others answered. */
function describePeople({ up, down, stayed, joined, left, sameBefore, sameAfter, roles }: Move): string {
  const same = up + down + stayed
  const others = [...(joined > 0 ? [`${joined} new`] : []), ...(left > 0 ? [`${left} not this time`] : [])].join(', ')
  if (same === 0) return `Nobody answered both times${others && ` (${others})`}: other people, other figures.`
  const byRole = roles
    .filter(({ people, change }) => people >= SMALLEST_GROUP && change !== 0)
    .map(({ role, change }) => `${role} ${formatDifference(0, change)}`)
    .join(', ')
  const among = `Of ${same} who answered both times ${up} went up, ${down} down; their median ${formatDifference(sameBefore, sameAfter)}.`
  return `${among}${byRole && ` By role: ${byRole}.`}${others && ` Answers: ${others}.`}`
}

/** “3 steps were marked as done in between: 2 in practices that stand higher now, 1 in one that does not.” No cause is claimed. */
export function summariseSteps(steps: readonly FollowedStep[]): string {
  const told = steps.filter(({ before, after }) => before !== null && after !== null)
  const higher = told.filter(({ before, after }) => (after ?? 0) > (before ?? 0)).length
  const parts = [
    [higher, 'followed by a higher median'],
    [told.length - higher, 'not followed by one'],
    [steps.length - told.length, 'in practices that cannot be compared'],
  ] as const
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `${steps.length} ${steps.length === 1 ? 'step of the roadmap was' : 'steps of the roadmap were'} marked as done in between: ${words.join(', ')}.`
}

/** “2 practices were asked in one of the two only …”; nothing where both were asked the same. */
export function describeLeftOut(left: number, both: number): string | null {
  if (left === 0) return null
  const asked = left === 1 ? 'One practice was' : `${left} practices were`
  return `${asked} asked in one of the two only, and left out on both sides: every figure here rests on the ${both} that both were asked.`
}

import { addWeeks } from '#shared/lib/iso-days.ts'
import { WEEKS_BETWEEN_ASSESSMENTS } from '#shared/model/review-weeks.ts'
import { type AssessmentSummary, isUnderWay } from '#shared/model/summary.ts'

const URGENCY: Readonly<Record<NextStep['kind'], number>> = { due: 0, answer: 1, start: 2, look: 3 }

/** What is due comes first, the longest due before the others; then what is under way; of one kind, by name. */
export function byUrgency(
  a: { readonly name: string; readonly next: NextStep },
  b: { readonly name: string; readonly next: NextStep },
): number {
  const dueOn = ({ next }: { readonly next: NextStep }) => (next.kind === 'due' ? next.dueOn : '')
  return URGENCY[a.next.kind] - URGENCY[b.next.kind] || dueOn(a).localeCompare(dueOn(b)) || a.name.localeCompare(b.name)
}

export type NextStep =
  | { readonly kind: 'answer'; readonly row: AssessmentSummary }
  | { readonly kind: 'look'; readonly row: AssessmentSummary; readonly dueOn: string }
  | { readonly kind: 'due'; readonly row: AssessmentSummary; readonly dueOn: string }
  | { readonly kind: 'start' }

/** What a team has to do next: answer what is open, look again after so many weeks, or start. `rows` newest first. */
export function nextStepOf(
  rows: readonly AssessmentSummary[],
  today: string,
  weeks = WEEKS_BETWEEN_ASSESSMENTS,
): NextStep {
  const row = rows[0]
  if (!row) return { kind: 'start' }
  if (isUnderWay(row) || row.participants === 0) return { kind: 'answer', row }
  const dueOn = addWeeks(row.heldOn, weeks)
  return { kind: dueOn <= today ? 'due' : 'look', row, dueOn }
}

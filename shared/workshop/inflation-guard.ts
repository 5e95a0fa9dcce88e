import { groupBy } from '../lib/group-by.ts'
import type { AnswerValue } from '../model/answer.ts'
import type { Level } from '../model/level.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'
import { scorePractices } from '../scoring/score-practice.ts'
import { itemsInOrder, type SessionFacts } from './session-facts.ts'

/** Fewer answers of one person are no pattern [ours]. */
const FEWEST_ANSWERS = 8
const MUCH_NOT_APPLICABLE = 1 / 3
const STRAIGHT_LINE = 0.9
const JUMP = 2

/** One seat's habit. `participant` is null where nobody may be named. */
interface SeatHabit {
  readonly participant: string | null
  readonly answers: number
}

/** What may have made results look better than they are. Each is a question to ask, no verdict on anybody. */
export interface InflationGuard {
  /** N/A among all answers, 0 to 1. */
  readonly notApplicableShare: number
  /** Seats that took more than a third of the practices out of the scores. */
  readonly muchNotApplicable: readonly (SeatHabit & { readonly share: number })[]
  /** Seats that gave one level nine times in ten. */
  readonly straightLines: readonly (SeatHabit & { readonly level: Level; readonly share: number })[]
  /** Two levels or more above the last assessment, without any evidence. */
  readonly jumps: readonly { readonly practice: string; readonly before: number; readonly after: number }[]
}

/** Looks at the answers to the practices on the agenda. `last` is the team's last assessment. */
export function inflationGuard(facts: SessionFacts, last: Pick<AssessmentScore, 'practices'> | null): InflationGuard {
  const practices = itemsInOrder(facts).map(({ practice }) => practice)
  const seats = facts.sheets.map(({ participant, answers }) => ({
    participant: facts.workshop.anonymous ? null : participant,
    values: practices.flatMap((practice) => answers[practice]?.value ?? []),
  }))
  const all = seats.flatMap(({ values }) => values)
  const enough = seats.filter(({ values }) => values.length >= FEWEST_ANSWERS)
  return {
    notApplicableShare: all.length === 0 ? 0 : shareOf(all, 'na'),
    muchNotApplicable: enough.flatMap(({ participant, values }) => {
      const share = shareOf(values, 'na')
      return share > MUCH_NOT_APPLICABLE ? [{ participant, answers: values.length, share }] : []
    }),
    straightLines: enough.flatMap(({ participant, values }) => straightLine(participant, values)),
    jumps: findJumps(facts, practices, last),
  }
}

function straightLine(participant: string | null, values: readonly AnswerValue[]): InflationGuard['straightLines'] {
  const levels = values.filter((value) => typeof value === 'number')
  if (levels.length < FEWEST_ANSWERS) return []
  const [most] = [...groupBy(levels, (level) => level)].sort((a, b) => b[1].length - a[1].length)
  const share = (most?.[1].length ?? 0) / levels.length
  return most && share >= STRAIGHT_LINE ? [{ participant, answers: levels.length, level: most[0], share }] : []
}

function findJumps(
  { sheets }: SessionFacts,
  practices: readonly string[],
  last: Pick<AssessmentScore, 'practices'> | null,
): InflationGuard['jumps'] {
  const scores = scorePractices({ practices: [...practices] }, sheets)
  return practices.flatMap((practice) => {
    const [before, after] = [last?.practices[practice], scores[practice]]
    if (!before?.rated || !after?.rated || before.median === null || after.median === null) return []
    const isShown = sheets.some(({ answers }) => (answers[practice]?.evidence.length ?? 0) > 0)
    return after.median - before.median >= JUMP && !isShown
      ? [{ practice, before: before.median, after: after.median }]
      : []
  })
}

function shareOf(values: readonly AnswerValue[], wanted: AnswerValue): number {
  return values.filter((value) => value === wanted).length / values.length
}

import { groupBy } from '../lib/group-by.ts'
import type { Random } from '../lib/seeded-random.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Remark } from '../model/workshop.ts'
import { type Decision, refuse } from './decision.ts'
import type { SessionFacts } from './session-facts.ts'

/** So many people must share a role before anything is said by role. */
export const FEWEST_PER_ROLE = 3

/**
 * Takes the names out of a closed session for good: seats in an order by chance, no role that would tell who it is, comments without
 * their authors, sorted so that their order tells nothing either. It cannot be undone. What people typed into notes, actions, and
 * evidence stays as it is: a name in there has to be taken out by hand.
 */
export function decideAnonymise({ workshop, sheets }: SessionFacts, random: Random, moment: string): Decision {
  if (workshop.stage !== 'closed')
    return refuse('Close the session first: names are taken out when nobody votes any more.')
  if (workshop.anonymisedAt !== null) return refuse('The names are out already.')
  const roles = rolesToKeep(sheets)
  const seats = shuffled(sheets, random).map(({ id, role }, index) => [
    id,
    { participant: `Seat ${index + 1}`, role: roles.has(role) ? role : '' },
  ])
  return {
    ok: true,
    edits: [
      {
        kind: 'anonymise',
        assessmentId: workshop.id,
        at: moment,
        seats: Object.fromEntries(seats),
        remarks: [...workshop.remarks, ...remarksOf(sheets)],
      },
    ],
  }
}

/** Roles of three or more. Those left without a role are three or more as well, or none: one alone would be known by it. */
function rolesToKeep(sheets: readonly Sheet[]): ReadonlySet<string> {
  const counts = [...groupBy(sheets, ({ role }) => role)]
    .map(([role, all]) => ({ role, count: all.length }))
    .sort((a, b) => a.count - b.count)
  const kept = counts.filter(({ role, count }) => role !== '' && count >= FEWEST_PER_ROLE)
  const without = sheets.length - kept.reduce((sum, { count }) => sum + count, 0)
  const isTelling = without > 0 && without < FEWEST_PER_ROLE
  return new Set((isTelling ? kept.slice(1) : kept).map(({ role }) => role))
}

function remarksOf(sheets: readonly Sheet[]): readonly Remark[] {
  return sheets
    .flatMap(({ answers }) => Object.entries(answers).map(([practice, { comment }]) => ({ practice, text: comment })))
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => compare(a.practice, b.practice) || compare(a.text, b.text))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Fisher–Yates. */
function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  const order = [...values]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const value = order[last] as Value
    order[last] = order[other] as Value
    order[other] = value
  }
  return order
}

import type { Answer } from './answer.ts'
import type { Sheet } from './sheet.ts'
import type { Workshop } from './workshop.ts'
import type { AnonymiseEdit } from './workshop-edit.ts'

/** “Does not apply” needs a reason, or its row could not be imported again; the one that was given could tell who gave it. */
const REASON_TAKEN_OUT = 'The reason stands among the remarks'

/** The sheet under its seat's name, without comments and without who can show evidence. Its votes and answers stay. */
export function anonymousSheet(sheet: Sheet, { seats }: AnonymiseEdit): Sheet {
  const seat = seats[sheet.id]
  if (!seat) return sheet
  const answers = Object.entries(sheet.answers).map(([practice, answer]) => [practice, withoutAuthor(answer)])
  return { ...sheet, ...seat, answers: Object.fromEntries(answers) }
}

/** The workshop that names nobody any more, with the comments that have lost their authors. */
export function anonymousWorkshop(workshop: Workshop, { at, remarks }: AnonymiseEdit): Workshop {
  return { ...workshop, anonymous: true, anonymisedAt: at, remarks: [...remarks] }
}

function withoutAuthor(answer: Answer): Answer {
  return {
    ...answer,
    comment: answer.value === 'na' ? REASON_TAKEN_OUT : '',
    evidence: answer.evidence.map((item) => ({ ...item, owner: '' })),
  }
}

import { type Answer, answerValue, confidence } from '../model/answer.ts'
import { longText, shortText } from '../model/text.ts'
import { isEvidenceList, readEvidenceCell } from './evidence-cell.ts'

export const ANSWER_COLUMNS = [
  'participant',
  'role',
  'practice',
  'answer',
  'confidence',
  'comment',
  'evidence',
] as const
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number]
/** The cells of one row: names and values trimmed, comment and evidence as they stand. */
export type AnswerCells = Readonly<Record<AnswerColumn, string>>

/** What is wrong with one cell. */
export interface CellFault {
  readonly column: AnswerColumn
  readonly message: string
}

/** The answer in one row and all that is wrong with it; the answer only counts where nothing is. */
export function readAnswerRow(
  cells: AnswerCells,
  practices: ReadonlySet<string>,
): { readonly answer: Answer; readonly faults: readonly CellFault[] } {
  const value = readValue(cells.answer)
  const sure = confidence.safeParse(cells.confidence.toLowerCase())
  const items = readEvidenceCell(cells.evidence)
  const faults = [
    ...nameFaults(cells, practices),
    ...valueFaults(cells, value),
    ...(sure.success || cells.confidence === ''
      ? []
      : [{ column: 'confidence' as const, message: `${show(cells.confidence)} is not low, medium or high` }]),
    ...(longText.safeParse(cells.comment).success
      ? []
      : [{ column: 'comment' as const, message: 'is longer than 10,000 characters' }]),
    ...(isEvidenceList(items)
      ? []
      : [{ column: 'evidence' as const, message: 'has more than 50 lines, or one of more than 10,000 characters' }]),
  ]
  const answer = { value: value ?? null, confidence: sure.data ?? null, comment: cells.comment, evidence: items }
  return { answer, faults }
}

function nameFaults({ participant, role, practice }: AnswerCells, practices: ReadonlySet<string>): CellFault[] {
  return [
    ...(participant === '' ? [{ column: 'participant' as const, message: 'is empty' }] : []),
    ...(shortText.safeParse(participant).success ? [] : [tooLong('participant')]),
    ...(shortText.safeParse(role).success ? [] : [tooLong('role')]),
    ...(practices.has(practice)
      ? []
      : [{ column: 'practice' as const, message: practice ? `there is no practice ${show(practice)}` : 'is empty' }]),
  ]
}

/**
 * An answer may only be empty beside a comment or evidence: a note before the answer. “Does not apply” needs its reason, for it takes
 * the practice out of every score.
 */
function valueFaults({ answer, comment, evidence }: AnswerCells, value: Answer['value'] | undefined): CellFault[] {
  if (value === undefined) {
    return [{ column: 'answer', message: `${show(answer)} is not an answer: 0 to 5, na or dk` }]
  }
  if (value === null && comment.trim() === '' && evidence.trim() === '') {
    return [{ column: 'answer', message: 'is empty: 0 to 5, na or dk' }]
  }
  if (value === 'na' && comment.trim() === '') {
    return [{ column: 'comment', message: '“na” needs its reason here' }]
  }
  return []
}

/** Undefined where it is no answer, null where there is none yet. */
function readValue(cell: string): Answer['value'] | undefined {
  if (cell === '') return null
  const parsed = answerValue.safeParse(/^[0-9]$/.test(cell) ? Number(cell) : cell.toLowerCase())
  return parsed.success ? parsed.data : undefined
}

function tooLong(column: AnswerColumn): CellFault {
  return { column, message: 'is longer than 200 characters' }
}

function show(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`
}

import type { AnswerValue } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Sheet } from '../model/sheet.ts'

/** The codes of an answer matrix: a level is its own code, 0 to 5. */
export const NOT_APPLICABLE = 6
export const DONT_KNOW = 7
const NO_ANSWER = 8
export const CODES = 9

/** Every respondent's answer to every practice in scope as a code, one row a practice: `codes[row * respondents + respondent]`. */
export interface AnswerMatrix {
  readonly practices: readonly string[]
  readonly respondents: number
  readonly codes: Uint8Array
}

/** How often each code occurs in one practice; indexed by code. */
export type Tally = Uint32Array

/**
 * The answers of those who answered anything in scope. Respondents stand in the order of their answers, not of the sheets, so that a
 * seeded bootstrap gives the same result whatever order or ids the sheets come in.
 */
export function answerMatrix(assessment: Pick<Assessment, 'practices'>, sheets: readonly Sheet[]): AnswerMatrix {
  const practices = [...new Set(assessment.practices)]
  const columns = sheets
    .map((sheet) => practices.map((practice) => codeOf(sheet.answers[practice]?.value ?? null)))
    .filter((codes) => codes.some((code) => code !== NO_ANSWER))
    .map((codes) => ({ codes, key: codes.join('') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const codes = new Uint8Array(practices.length * columns.length)
  columns.forEach((column, respondent) => {
    column.codes.forEach((code, row) => {
      codes[row * columns.length + respondent] = code
    })
  })
  return { practices, respondents: columns.length, codes }
}

/** Counts one practice's answers into `tally`, each respondent as often as drawn (once where `timesDrawn` is left out). */
export function tallyRow(matrix: AnswerMatrix, row: number, tally: Tally, timesDrawn?: ArrayLike<number>): void {
  const { codes, respondents } = matrix
  tally.fill(0)
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const code = codes[row * respondents + respondent] as number
    tally[code] = (tally[code] as number) + (timesDrawn === undefined ? 1 : (timesDrawn[respondent] as number))
  }
}

function codeOf(value: AnswerValue | null): number {
  if (value === null) return NO_ANSWER
  if (value === 'na') return NOT_APPLICABLE
  if (value === 'dk') return DONT_KNOW
  return value
}

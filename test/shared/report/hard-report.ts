import type { Answer } from '#shared/model/answer.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { completeInput, mojInput } from './moj-report.ts'

/** What people can type at worst: words without an end, a comment of several pages, dozens of pieces of evidence. */
export function hardInput(): ReportInput {
  const { pack, team, assessment, sheets } = mojInput()
  const [first, second] = assessment.practices
  const answer = (comment: string, evidence: readonly string[]): Answer => ({
    value: 2,
    confidence: 'high',
    comment,
    evidence: evidence.map((text) => ({ text, date: null, owner: '' })),
  })
  const answers = {
    [first ?? '']: answer('Lorem ipsum dolor sit amet. '.repeat(350).trim(), [
      `https://example.org/${'q'.repeat(900)}`,
    ]),
    [second ?? '']: answer(
      'z'.repeat(500),
      Array.from({ length: 50 }, (_, place) => `Evidence number ${place}`),
    ),
  }
  return completeInput({
    pack,
    team: { ...team, name: 'Donaudampfschifffahrtsgesellschaft'.repeat(4), customers: 'x'.repeat(250) },
    assessment: { ...assessment, title: 'T'.repeat(120), note: 'n'.repeat(400) },
    sheets: sheets.map((sheet) => ({ ...sheet, participant: 'P'.repeat(110), role: 'r'.repeat(90), answers })),
  })
}

/** The same, with this comment on the first practice. */
export function withComment(input: ReportInput, comment: string): ReportInput {
  const id = input.assessment.practices[0] ?? ''
  const sheets = input.sheets.map((sheet) => {
    const answer = sheet.answers[id]
    return answer ? { ...sheet, answers: { ...sheet.answers, [id]: { ...answer, comment } } } : sheet
  })
  return { ...input, sheets }
}

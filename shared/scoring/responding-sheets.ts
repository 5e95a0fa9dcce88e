import type { Assessment } from '../model/assessment.ts'
import type { Sheet } from '../model/sheet.ts'

/** The sheets that hold at least one answer, “don't know” and “does not apply” included, to one of the assessment's practices. */
export function respondingSheets({
  assessment,
  sheets,
}: {
  readonly assessment: Pick<Assessment, 'practices'>
  readonly sheets: readonly Sheet[]
}): readonly Sheet[] {
  return sheets.filter((sheet) => assessment.practices.some((id) => (sheet.answers[id]?.value ?? null) !== null))
}

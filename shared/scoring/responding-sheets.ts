import type { Sheet } from '../model/sheet.ts'

/** The sheets that hold at least one answer, “don't know” and “does not apply” included, to one of the assessment's practices. */
export function respondingSheets({
  assessment,
  sheets,
}: {
  readonly assessment: { readonly practices: readonly string[] }
  readonly sheets: readonly Sheet[]
}): readonly Sheet[] {
  return sheets.filter((sheet) => assessment.practices.some((id) => (sheet.answers[id]?.value ?? null) !== null))
}

import { dataHash } from '../lib/data-hash.ts'
import type { Assessment } from './assessment.ts'
import type { Sheet } from './sheet.ts'

/**
 * Names what the figures of an assessment rest on: the day, the model, what was asked, and every answer with its confidence and evidence.
 * Names, roles and comments are not in it, so that taking the names out afterwards leaves it as it is. The order of the sheets does not
 * matter. SHA-256 in hex.
 */
export function assessmentHash(assessment: Assessment, sheets: readonly Sheet[]): string {
  const { heldOn, model, form, practices } = assessment
  return dataHash({
    heldOn,
    model,
    form,
    practices,
    sheets: [...sheets].sort((a, b) => (a.id < b.id ? -1 : 1)).map(hashedPart),
  })
}

function hashedPart({ id, guess, answers }: Sheet) {
  const kept = Object.entries(answers).map(([practice, { value, confidence, evidence }]) => [
    practice,
    { value, confidence, evidence: evidence.map(({ text, date }) => ({ text, date })) },
  ])
  return { id, guess, answers: Object.fromEntries(kept) }
}

/** Whether what is final still says what it said then: `unmarked` where an older Trefoil made it final, without a hash. */
export type HashCheck = 'matches' | 'differs' | 'unmarked'

/** Works the hash of a final assessment out anew and compares. */
export function checkHash(assessment: Assessment, sheets: readonly Sheet[]): HashCheck {
  if (!assessment.finalised) return 'unmarked'
  return assessment.finalised.hash === assessmentHash(assessment, sheets) ? 'matches' : 'differs'
}

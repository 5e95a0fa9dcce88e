import { z } from 'zod'
import { answer, confidence } from './answer.ts'
import { verdict } from './framework-schema.ts'
import { recordId, shortText, slug } from './text.ts'

/** What a participant thinks the team is, given in private before the first question (S1). */
export const guess = z.strictObject({ kind: verdict, confidence })
export type Guess = z.infer<typeof guess>

/** All that one participant answered in one assessment: the unit that is stored and written whole. */
export const sheet = z.strictObject({
  id: recordId,
  assessmentId: recordId,
  participant: shortText,
  role: shortText,
  guess: guess.nullable(),
  answers: z.record(slug, answer),
})
export type Sheet = z.infer<typeof sheet>

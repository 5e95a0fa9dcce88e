import { z } from 'zod'
import { level } from './level-schema.ts'
import { isoDate, longText, shortText } from './text.ts'

/** A level, “does not apply” (its reason stands in the comment), or “don’t know” (missing, never zero). */
export const answerValue = z.union([level, z.literal('na'), z.literal('dk')])
export type AnswerValue = z.infer<typeof answerValue>

export const confidence = z.enum(['low', 'medium', 'high'])
export type Confidence = z.infer<typeof confidence>

/** What an answer rests on: a link or a note, from when, and who can show it. */
export const evidence = z.strictObject({ text: longText, date: isoDate.nullable(), owner: shortText })
export type Evidence = z.infer<typeof evidence>

/** One participant's answer to one practice. `value` is null while only a comment or evidence has been typed. */
export const answer = z.strictObject({
  value: answerValue.nullable(),
  confidence: confidence.nullable(),
  comment: longText,
  evidence: z.array(evidence).max(50),
})
export type Answer = z.infer<typeof answer>

import type { Answer } from './answer.ts'

/** An answer with nothing in it yet. */
export const EMPTY_ANSWER: Answer = { value: null, confidence: null, comment: '', evidence: [] }

import { expect, it } from 'vitest'
import type { Workshop } from '#shared/model/workshop.ts'
import { decideGuess } from '#shared/workshop/decide-guess.ts'
import { aSheet } from '#test/fixtures/records.ts'
import { aSession } from './session.ts'

const GUESS = { kind: 'sre', confidence: 'low' } as const
const ANSWER = { value: 3, confidence: null, comment: '', evidence: [] } as const

function at(stage: Workshop['stage'], hasAnswered = false) {
  const answers = hasAnswered ? { runbooks: { ...ANSWER, evidence: [] } } : {}
  const session = aSession({ sheets: [aSheet({ id: 'seat-1', answers })] })
  return { ...session, workshop: { ...session.workshop, stage } }
}

it('keeps a guess beside the name and role that stand there, and takes the place of an older one', () => {
  const decision = decideGuess(at('guess'), 'seat-1', GUESS)
  expect(decision).toMatchObject({
    ok: true,
    edits: [{ kind: 'sheet-head', sheetId: 'seat-1', after: { guess: GUESS } }],
  })
})

it('is a guess only before the first question: one under way still counts, not one after an answer or at the end', () => {
  expect(decideGuess(at('rounds'), 'seat-1', GUESS).ok).toBe(true)
  expect(decideGuess(at('guess', true), 'seat-1', GUESS).ok).toBe(true)
  expect(decideGuess(at('rounds', true), 'seat-1', GUESS).ok).toBe(false)
  expect(decideGuess(at('closing'), 'seat-1', GUESS).ok).toBe(false)
  expect(decideGuess(at('closed'), 'seat-1', GUESS).ok).toBe(false)
})

it('refuses a seat that is not there', () => {
  expect(decideGuess(at('guess'), 'gone', GUESS).ok).toBe(false)
})

import { expect, it } from 'vitest'
import { backStep, forwardStep } from '#shared/workshop/remote-step.ts'
import { aWorkshop } from '#test/fixtures/records.ts'
import { aSession, PRACTICES, play, votes } from './session.ts'

const rounds = (anonymous = false) =>
  aSession({
    workshop: aWorkshop({ practices: [...PRACTICES], stage: 'rounds', current: 'toil-cap', anonymous }),
  })
const open = { kind: 'open-voting', practice: 'toil-cap' } as const
const reveal = { kind: 'reveal', practice: 'toil-cap' } as const

it('opens, reveals once everybody has voted, and goes on once it is settled', () => {
  expect(forwardStep(rounds())).toEqual({ kind: 'do', event: open })
  const voted = play(rounds(), [open, votes(1, 2), votes(2, 2), votes(3, 2)])
  expect(forwardStep(voted)).toEqual({ kind: 'do', event: reveal })
  const shown = play(voted, [reveal], 10)
  expect(forwardStep(shown).kind).toBe('say')
  const settled = play(shown, [{ kind: 'agree', practice: 'toil-cap', value: 2, reason: '', by: 'group' }], 20)
  expect(forwardStep(settled)).toEqual({ kind: 'do', event: { kind: 'next' } })
})

it('asks where some have not voted, and says where it would tell who voted what', () => {
  const events = [open, votes(1, 2)]
  expect(forwardStep(play(rounds(), events))).toEqual({ kind: 'ask', concern: 'missing', event: reveal })
  expect(forwardStep(play(rounds(true), events))).toEqual({ kind: 'ask', concern: 'tells-who', event: reveal })
})

it('goes back by taking back the reveal, else to the practice before', () => {
  const shown = play(rounds(), [open, votes(1, 2), reveal])
  expect(backStep(shown)).toEqual({ kind: 'do', event: { kind: 'undo-reveal', practice: 'toil-cap' } })
  expect(backStep(rounds())).toEqual({ kind: 'do', event: { kind: 'go-to', practice: 'agreed-slos' } })
})

it('does nothing outside the rounds', () => {
  const session = aSession({ workshop: aWorkshop({ practices: [...PRACTICES], stage: 'guess' }) })
  expect([forwardStep(session).kind, backStep(session).kind]).toEqual(['say', 'say'])
})

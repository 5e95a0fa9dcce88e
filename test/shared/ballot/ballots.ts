import type { Ballot } from '#shared/ballot/ballot.ts'
import { makeBallot } from '#shared/ballot/make-ballot.ts'
import { sealOf } from '#shared/ballot/seal-answers.ts'
import type { BallotAnswers } from '#shared/model/ballot-answers.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { anAssessment, aTeam } from '#test/fixtures/records.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { aSession } from '../workshop/session.ts'

export const SESSION_KEY = 'a-key-for-tests-a-key-for-tests'
const pack = loadCorePack()

/** The ballot of a seat of the test session (`test/shared/workshop/session.ts`), or the one for all. */
export function aBallot(seat: string | null, facts: SessionFacts = aSession()): Ballot {
  const ballot = makeBallot({ ...facts, team: aTeam(), assessment: anAssessment() }, pack, SESSION_KEY, seat)
  if (!ballot) throw new Error('There is nothing to ask.')
  return ballot
}

/** What that ballot would save: by practice, the votes given. */
export function answersOf(
  ballot: Ballot,
  values: Readonly<Record<string, BallotAnswers['answers'][number]['value']>>,
  change: Partial<BallotAnswers> = {},
): BallotAnswers {
  const answers: Omit<BallotAnswers, 'seal'> = {
    format: 'trefoil-votes',
    version: 1,
    session: ballot.session,
    sessionName: ballot.sessionName,
    ballot: ballot.seat,
    seat: ballot.seat ?? 'seat-1',
    participant: 'Ada',
    savedAt: '2026-01-02T08:00:00.000Z',
    guess: null,
    answers: Object.entries(values).map(([practice, value]) => ({
      practice,
      round: ballot.practices.find(({ id }) => id === practice)?.round ?? 0,
      value,
      confidence: null,
      comment: '',
    })),
    ...change,
  }
  return { ...answers, seal: change.seal ?? sealOf(answers, ballot.key) }
}

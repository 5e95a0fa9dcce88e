import { randomInt } from 'node:crypto'
import type { BallotSession } from '#shared/ballot/make-ballot.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import { newSession } from '#shared/workshop/set-up-workshop.ts'
import { InputRefused } from './cli-problem.ts'
import type { CliInput } from './read-input.ts'

/**
 * The session of an assessment. One without a workshop gets one, with all its practices and the assessment's own id as the session's: so
 * ballots can be made from a workspace that nobody has opened in the app, and be taken into it.
 * @throws InputRefused where nothing can be voted on any more
 */
export function ballotSession({ team, assessment, sheets, session }: CliInput, place: string): BallotSession {
  const refuse = (message: string) => new InputRefused([{ place, message: `“${assessment.title}” ${message}` }])
  if (sheets.length === 0) throw refuse('has no participants: add them in the app first')
  if (session?.workshop.stage === 'closed') throw refuse('has had its session: the results stand')
  if (!session && assessment.status === 'final') throw refuse('is final')
  return { team, assessment, sheets, ...(session ?? plannedSession(assessment)) }
}

const PLANNED_MINUTES = 90

function plannedSession(assessment: Assessment): Pick<BallotSession, 'workshop' | 'items'> {
  const { practices } = assessment
  const setUp = { minutes: PLANNED_MINUTES, choice: 'all', practices, anonymous: false } as const
  const { workshop, items } = newSession(assessment, setUp, () => makeId(chance))
  return { workshop: { ...workshop, sessionId: assessment.id }, items }
}

function chance(): number {
  return randomInt(2 ** 32) / 2 ** 32
}

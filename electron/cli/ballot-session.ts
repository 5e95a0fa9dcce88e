import { randomInt } from 'node:crypto'
import type { BallotSession } from '#shared/ballot/make-ballot.ts'
import { makeId } from '#shared/lib/ids.ts'
import { type AgendaItem, newAgendaItem } from '#shared/model/agenda-item.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Workshop } from '#shared/model/workshop.ts'
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
  return { team, assessment, sheets, ...(session ?? newSession(assessment)) }
}

const PLANNED_MINUTES = 90

function newSession(assessment: Assessment): { readonly workshop: Workshop; readonly items: readonly AgendaItem[] } {
  const workshop: Workshop = {
    id: assessment.id,
    stage: 'setup',
    anonymous: false,
    anonymisedAt: null,
    minutes: PLANNED_MINUTES,
    choice: 'all',
    practices: assessment.practices,
    current: null,
    startedAt: null,
    closedAt: null,
    pauses: [],
    sessionId: assessment.id,
    remarks: [],
  }
  const items = assessment.practices.map((practice) => newAgendaItem(makeId(chance), assessment.id, practice))
  return { workshop, items }
}

function chance(): number {
  return randomInt(2 ** 32) / 2 ** 32
}

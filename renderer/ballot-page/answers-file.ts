import type { Ballot } from '#shared/ballot/ballot.ts'
import { sealOf } from '#shared/ballot/seal-answers.ts'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import type { BallotAnswers } from '#shared/model/ballot-answers.ts'
import { type Draft, draftFrom, nameOf, voteOn } from './draft.ts'

/** A file to hand over. */
export interface AnswersFile {
  readonly name: string
  readonly text: string
}

/** What is given to the facilitator: all answers, sealed. `moment` is an ISO moment in UTC. */
export function answersFile(draft: Draft, ballot: Ballot, moment: string): AnswersFile {
  const { kind, confidence } = draft.guess
  const answers: Omit<BallotAnswers, 'seal'> = {
    format: 'trefoil-votes',
    version: 1,
    session: ballot.session,
    sessionName: ballot.sessionName,
    ballot: ballot.seat,
    seat: draft.seat ?? '',
    participant: nameOf(draft, ballot),
    savedAt: moment,
    guess: kind && confidence ? { kind, confidence } : null,
    answers: ballot.practices.flatMap(({ id, round }) => {
      const vote = voteOn(draft, id)
      return vote.value === null ? [] : [{ practice: id, round, ...vote, value: vote.value }]
    }),
  }
  const sealed: BallotAnswers = { ...answers, seal: sealOf(answers, ballot.key) }
  return {
    name: safeFileName(`${ballot.sessionName} - ${answers.participant}`, 'trefoil-votes'),
    text: `${JSON.stringify(sealed, null, 1)}\n`,
  }
}

export type EarlierAnswers = { readonly draft: Draft } | { readonly problem: string }

/** The answers that this ballot saved before, to go on with. */
export function readEarlierAnswers(text: string, ballot: Ballot): EarlierAnswers {
  const file = parse(text)
  if (file?.format !== 'trefoil-votes') return { problem: 'This is not a file that a ballot saved.' }
  if (file.session !== ballot.session)
    return { problem: `This file is of another session: ${String(file.sessionName)}.` }
  if (ballot.seat !== null && file.seat !== ballot.seat) {
    return { problem: `These are the answers of somebody else: ${String(file.participant)}.` }
  }
  if (!isSealed(file, ballot.key)) return { problem: 'This file was altered after it was saved, or is damaged.' }
  const votes = Object.fromEntries(file.answers.map(({ practice, ...vote }) => [practice, vote]))
  return { draft: draftFrom({ seat: file.seat, guess: file.guess, votes }, ballot) }
}

function parse(text: string): BallotAnswers | null {
  try {
    return JSON.parse(text) as BallotAnswers | null
  } catch {
    return null
  }
}

/** A file that lacks what is sealed cannot have been saved by a ballot either. */
function isSealed(file: BallotAnswers, key: string): boolean {
  try {
    return sealOf(file, key) === file.seal
  } catch {
    return false
  }
}

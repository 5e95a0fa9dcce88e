import type { Assessment } from '../model/assessment.ts'
import { LEVEL_NAMES } from '../model/level.ts'
import type { Team } from '../model/team.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import { itemsInOrder, type SessionFacts } from '../workshop/session-facts.ts'
import type { Ballot, BallotPractice } from './ballot.ts'
import { ballotKey } from './seal-answers.ts'

/** The session that ballots are made for. */
export interface BallotSession extends SessionFacts {
  readonly team: Pick<Team, 'name'>
  readonly assessment: Pick<Assessment, 'title' | 'model'>
}

/**
 * The ballot of one seat, or (`seat` is null) the one that goes to all. It asks what was not shown or settled yet; null where there is
 * nothing left to ask, or no such seat.
 */
export function makeBallot(
  session: BallotSession,
  pack: ModelPack,
  sessionKey: string,
  seat: string | null,
): Ballot | null {
  const { workshop, sheets, team, assessment } = session
  const practices = askedPractices(session, pack)
  const seats = sheets
    .filter(({ id }) => seat === null || id === seat)
    .map(({ id, participant }) => ({ id, name: participant }))
  if (practices.length === 0 || seats.length === 0) return null
  return {
    version: 1,
    session: workshop.sessionId,
    sessionName: sessionName(team.name, assessment.title),
    anonymous: workshop.anonymous,
    model: assessment.model,
    seat,
    seats,
    asksGuess: workshop.stage === 'setup' || workshop.stage === 'guess',
    practices,
    key: ballotKey(sessionKey, workshop.sessionId, seat),
  }
}

/** A session as people know it. */
export function sessionName(team: string, title: string): string {
  return `${team}, ${title}`
}

function askedPractices(session: SessionFacts, pack: ModelPack): readonly BallotPractice[] {
  return itemsInOrder(session).flatMap(({ practice: id, phase, rounds }) => {
    const practice = findPractice(pack, id)
    const isOver = phase === 'agreed' || phase === 'skipped' || Boolean(rounds.at(-1)?.revealedAt)
    if (!practice || isOver) return []
    const { title, question, why, anchors } = practice
    return [
      {
        id,
        round: Math.max(0, rounds.length - 1),
        title,
        question,
        why,
        anchors: anchors.map(({ level, text }) => ({ level, name: LEVEL_NAMES[level].name, text })),
      },
    ]
  })
}

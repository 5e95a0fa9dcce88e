import type { BallotAnswers } from '../model/ballot-answers.ts'
import { itemOf, type SessionFacts } from '../workshop/session-facts.ts'
import type { VoteEvent } from '../workshop/workshop-event.ts'
import type { BallotCounts, BallotIntake, BallotRow, BallotState, OnConflict, ReadBallot } from './intake.ts'

type BallotVote = BallotAnswers['answers'][number]
type Standing = keyof BallotCounts

/**
 * What comes of files in a session, and which of their votes are to be taken. Of files that say the same, one counts. `choices` say by
 * seat what is taken where they differ; where nothing was chosen, nothing of that seat is taken.
 */
export function planIntake(
  facts: SessionFacts,
  ballots: readonly ReadBallot[],
  choices: Readonly<Record<string, OnConflict>>,
): BallotIntake {
  const seats = [...new Set(ballots.map(({ answers }) => answers.seat))]
  const plans = seats.map((seat) => planSeat(facts, seat, ballots, choices[seat] ?? null))
  const rows = plans.flatMap((plan) => plan.rows)
  return {
    rows: ballots.flatMap(({ answers }) => rows.find((row) => row.answers === answers) ?? []),
    conflicts: plans.flatMap(({ conflict }) => conflict ?? []),
    votes: plans.flatMap((plan) => plan.votes),
    guesses: plans.flatMap((plan) => plan.guesses),
  }
}

function planSeat(facts: SessionFacts, seat: string, ballots: readonly ReadBallot[], choice: OnConflict | null) {
  const files = ballots.filter(({ answers }) => answers.seat === seat)
  const different = differentFiles(files)
  const newest = different.at(-1)
  const changed = newest ? countVotes(facts, newest.answers).changed : 0
  const isConflict = different.length > 1 || changed > 0
  const kept = isConflict && choice !== null ? keptFile(different, choice) : isConflict ? undefined : newest
  const takes = choice === 'first' ? ['fresh', 'late'] : ['fresh', 'late', 'changed']
  const participant = facts.sheets.find(({ id }) => id === seat)?.participant ?? seat
  const stateOf = (ballot: ReadBallot): BallotState => {
    if (!different.includes(ballot)) return 'same-file'
    if (isConflict && choice === null) return 'conflict'
    return ballot === kept ? 'taken' : 'left-out'
  }
  return {
    rows: files.map(
      (ballot): BallotRow => ({
        ...ballot,
        participant,
        state: stateOf(ballot),
        counts: countVotes(facts, ballot.answers),
      }),
    ),
    conflict: isConflict ? { seat, participant, files: different.length, changed, choice } : null,
    votes: kept ? votesOf(facts, kept.answers, takes) : [],
    guesses: kept ? guessOf(facts, kept.answers) : [],
  }
}

/** One file for each content, the oldest first; of equal times the one that came first. */
function differentFiles(files: readonly ReadBallot[]): readonly ReadBallot[] {
  const contents = new Map<string, ReadBallot>()
  for (const ballot of files) {
    const content = JSON.stringify([ballot.answers.guess, ballot.answers.answers])
    const known = contents.get(content)
    if (!known || savedAt(ballot) > savedAt(known)) contents.set(content, ballot)
  }
  return [...contents.values()].sort((a, b) => savedAt(a) - savedAt(b))
}

function savedAt({ answers }: ReadBallot): number {
  return Date.parse(answers.savedAt)
}

function keptFile(different: readonly ReadBallot[], choice: OnConflict): ReadBallot | undefined {
  return choice === 'skip' ? undefined : choice === 'newest' ? different.at(-1) : different[0]
}

function countVotes(facts: SessionFacts, { seat, answers }: BallotAnswers): BallotCounts {
  const counts = { fresh: 0, same: 0, changed: 0, late: 0, offAgenda: 0 }
  for (const vote of answers) counts[standingOf(facts, seat, vote)] += 1
  return counts
}

/** What a vote is in the session as it stands. */
function standingOf(facts: SessionFacts, seat: string, vote: BallotVote): Standing {
  const item = itemOf(facts, vote.practice)
  if (!item) return 'offAgenda'
  const round = item.rounds[vote.round]
  const known = [round?.votes[seat], round?.late[seat]].find(
    (one) => one?.value === vote.value && one.confidence === vote.confidence,
  )
  if (known && (round?.revealedAt || isWritten(facts, seat, vote))) return 'same'
  if (round?.revealedAt) return 'late'
  return round?.votes[seat] ? 'changed' : 'fresh'
}

/** A comment stands in the sheet; where none was written, what stands there stays. */
function isWritten({ sheets }: SessionFacts, seat: string, { practice, comment }: BallotVote): boolean {
  const written = comment.trim()
  return written === '' || sheets.find(({ id }) => id === seat)?.answers[practice]?.comment === written
}

function votesOf(
  facts: SessionFacts,
  { seat, answers }: BallotAnswers,
  takes: readonly string[],
): readonly VoteEvent[] {
  return answers
    .filter((vote) => takes.includes(standingOf(facts, seat, vote)))
    .map((vote) => ({ kind: 'vote', seat, ...vote, way: 'ballot', cast: null }))
}

/** A guess made before the first question stays. */
function guessOf({ sheets }: SessionFacts, { seat, guess }: BallotAnswers): BallotIntake['guesses'] {
  const hasGuessed = sheets.some((sheet) => sheet.id === seat && sheet.guess !== null)
  return guess && !hasGuessed ? [{ seat, guess }] : []
}

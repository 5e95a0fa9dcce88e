import { describeProblem } from '../lib/result.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import type { SessionFacts } from '../workshop/session-facts.ts'
import { isBallotKey, readBallotKey } from './ballot-key-file.ts'
import { whyNotTaken } from './check-answers.ts'
import type { ReadBallot, RefusedBallot } from './intake.ts'
import { readBallotAnswers } from './read-ballot-answers.ts'

/** A file that came in: its text, or why there is none. */
export type BallotFile = { readonly name: string } & ({ readonly text: string } | { readonly problem: string })

export interface ReadBallots {
  readonly read: readonly ReadBallot[]
  readonly refused: readonly RefusedBallot[]
}

/**
 * Reads many files at once for one session. Each is taken whole or refused with the reason; a key of this session among them counts for
 * the others. `sessionKeys` are those that are known already.
 */
export function readBallots(
  files: readonly BallotFile[],
  facts: Pick<SessionFacts, 'workshop' | 'sheets'>,
  pack: ModelPack,
  sessionKeys: readonly string[],
): ReadBallots {
  const keyFiles = files.filter((file) => 'text' in file && isBallotKey(file.text))
  const keys = keyFiles.map((file) => readKey(file, facts))
  const allKeys = [...sessionKeys, ...keys.flatMap((key) => ('key' in key ? [key.key] : []))]
  const read: ReadBallot[] = []
  const refused: RefusedBallot[] = keys.flatMap((key) => ('reason' in key ? [key] : []))
  for (const file of files.filter((one) => !keyFiles.includes(one))) {
    const ballot = readOne(file, facts, pack, allKeys)
    if ('reason' in ballot) refused.push(ballot)
    else read.push(ballot)
  }
  return { read, refused }
}

function readOne(
  file: BallotFile,
  facts: Pick<SessionFacts, 'workshop' | 'sheets'>,
  pack: ModelPack,
  keys: readonly string[],
): ReadBallot | RefusedBallot {
  if ('problem' in file) return { file: file.name, reason: file.problem }
  const answers = readBallotAnswers(file.text, file.name)
  if (!answers.ok) return { file: file.name, reason: answers.problems.map(describeProblem).join('; ') }
  const reason = whyNotTaken(answers.value, facts, pack, keys)
  return reason === null ? { file: file.name, answers: answers.value } : { file: file.name, reason }
}

function readKey(
  file: BallotFile,
  { workshop }: Pick<SessionFacts, 'workshop'>,
): { readonly key: string } | RefusedBallot {
  const read = 'text' in file ? readBallotKey(file.text, file.name) : null
  if (!read) return { file: file.name, reason: 'It could not be read' }
  if (!read.ok) return { file: file.name, reason: read.problems.map(describeProblem).join('; ') }
  return read.value.session === workshop.sessionId
    ? { key: read.value.key }
    : { file: file.name, reason: `This is the key of another session: ${read.value.sessionName}` }
}

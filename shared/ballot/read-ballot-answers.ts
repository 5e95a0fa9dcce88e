import { parseJson } from '../interchange/parse-json.ts'
import { failure, type Result } from '../lib/result.ts'
import { type BallotAnswers, ballotAnswers } from '../model/ballot-answers.ts'
import { BALLOT_ANSWERS_FORMAT, BALLOT_ANSWERS_VERSION } from '../model/ballot-answers-format.ts'
import { readWithSchema } from '../packs/read-with-schema.ts'

/** Nobody's votes come near them. */
export const BALLOT_LIMITS = { bytes: 1024 * 1024, values: 20_000, files: 200 } as const

/** Reads what a ballot has saved, as a form: whether it belongs to a session, and is unaltered, is for `checkAnswers`. */
export function readBallotAnswers(text: string, fileName: string): Result<BallotAnswers> {
  if (/^\s*<(!doctype|html)/i.test(text.slice(0, 200))) {
    const message =
      'This is a page, not what a ballot saves. Answer it in a browser; the file that it saves ends in .trefoil-votes'
    return failure({ place: fileName, message })
  }
  const parsed = parseJson(text, fileName, BALLOT_LIMITS)
  if (!parsed.ok) return parsed
  const foreign = whyForeign(parsed.value)
  if (foreign) return failure({ place: fileName, message: foreign })
  const read = readWithSchema(ballotAnswers, parsed.value, fileName)
  if (!read.ok) return read
  const double = findDouble(read.value.answers.map(({ practice }) => practice))
  return double === null
    ? read
    : failure({ place: `${fileName}, answers[${double}].practice`, message: 'has an answer already' })
}

function whyForeign(json: unknown): string | null {
  const { format, version } = (json !== null && typeof json === 'object' ? json : {}) as Record<string, unknown>
  if (format === 'trefoil-workspace') return 'This is a Trefoil workspace, not what a ballot saves'
  if (format !== BALLOT_ANSWERS_FORMAT) return 'This is not what a ballot saves: its “format” is not “trefoil-votes”'
  if (typeof version === 'number' && version > BALLOT_ANSWERS_VERSION) {
    return `These votes are from a newer Trefoil (version ${version}; this one reads up to ${BALLOT_ANSWERS_VERSION}). Update Trefoil, then take them in again`
  }
  return null
}

function findDouble(ids: readonly string[]): number | null {
  const index = ids.findIndex((id, position) => ids.indexOf(id) < position)
  return index === -1 ? null : index
}

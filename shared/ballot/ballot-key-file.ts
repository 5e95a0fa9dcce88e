import { z } from 'zod'
import { parseJson } from '../interchange/parse-json.ts'
import { failure, type Result } from '../lib/result.ts'
import { recordId } from '../model/text.ts'
import { readWithSchema } from '../packs/read-with-schema.ts'

const FORMAT = 'trefoil-ballot-key'
const ballotKeyFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  session: recordId,
  sessionName: z.string().max(500),
  key: z.string().min(20).max(200),
})

/**
 * What the ballots of one session were made with, for taking them in somewhere else than where they were given out. Whoever has it can vote
 * in anybody's name.
 */
export type BallotKeyFile = z.infer<typeof ballotKeyFile>

/** A key as a file. */
export function writeBallotKey(key: Omit<BallotKeyFile, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...key }, null, 2)}\n`
}

/** Whether a file says that it holds a key: it may come in together with answers. */
export function isBallotKey(text: string): boolean {
  return text.length < 4000 && text.includes(`"${FORMAT}"`)
}

/** Reads a key. All or nothing; never throws. */
export function readBallotKey(text: string, fileName: string): Result<BallotKeyFile> {
  const parsed = parseJson(text, fileName, { bytes: 4096, values: 20 })
  if (!parsed.ok) return parsed
  const { format } = Object(parsed.value) as { readonly format?: unknown }
  if (format !== FORMAT) return failure({ place: fileName, message: 'This is not the key of ballots' })
  return readWithSchema(ballotKeyFile, parsed.value, fileName)
}

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ballotHtml } from '#shared/ballot/ballot-html.ts'
import { readBallotKey, writeBallotKey } from '#shared/ballot/ballot-key-file.ts'
import { type BallotSession, makeBallot, sessionName } from '#shared/ballot/make-ballot.ts'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { atomicWrite } from '../files/atomic-write.ts'
import { ballotSession } from './ballot-session.ts'
import { accept, InputRefused, WrongUsage } from './cli-problem.ts'
import { readTextFile } from './read-file.ts'
import { type Choice, readWorkspaceInput } from './read-input.ts'

/** The options of `ballot create` as typed. */
export interface CreateOptions extends Choice {
  readonly out: string
  readonly participant?: readonly string[]
  readonly forAll?: boolean
  readonly key?: string
}

interface FileToWrite {
  readonly path: string
  readonly content: string
}

/** Writes ballots and, where there is none yet, their key; a line for each file. @throws InputRefused, WrongUsage */
export async function createBallots(path: string, pack: ModelPack, options: CreateOptions): Promise<readonly string[]> {
  const session = ballotSession(readWorkspaceInput(path, pack, options).input, path)
  const { key, keyFile } = sessionKey(session, options.key ?? join(options.out, 'ballots.trefoil-key'))
  const seats = options.forAll ? [null] : chosenSeats(session, options.participant)
  const template = readFileSync(fileURLToPath(new URL('./ballot-page.html', import.meta.url)), 'utf8')
  const names = new Set<string>()
  const ballots = seats.map((seat): FileToWrite => {
    const ballot = makeBallot(session, pack, key, seat)
    if (!ballot)
      throw new InputRefused([{ place: path, message: 'Every practice was shown or settled: nothing is left to ask' }])
    const name = ballot.seat === null ? 'for all' : (ballot.seats[0]?.name ?? '')
    return { path: join(options.out, freeName(`Ballot ${name}`, names)), content: ballotHtml(template, ballot) }
  })
  await writeAll(options.out, [...(keyFile ? [keyFile] : []), ...ballots])
  return [
    ...ballots.map((file) => `Written: ${file.path}`),
    ...(keyFile ? [`Written: ${keyFile.path} (keep it to yourself: whoever has it can vote in anybody’s name)`] : []),
  ]
}

/** The key that is there, or a new one to be written. */
function sessionKey(
  session: BallotSession,
  path: string,
): { readonly key: string; readonly keyFile: FileToWrite | null } {
  const { sessionId } = session.workshop
  if (existsSync(path)) {
    const known = accept(readBallotKey(readTextFile(path), path))
    if (known.session === sessionId) return { key: known.key, keyFile: null }
    const message = `This is the key of another session: ${known.sessionName}. Choose another folder, or another --key`
    throw new InputRefused([{ place: path, message }])
  }
  const key = randomBytes(32).toString('base64url')
  const name = sessionName(session.team.name, session.assessment.title)
  return { key, keyFile: { path, content: writeBallotKey({ session: sessionId, sessionName: name, key }) } }
}

function chosenSeats({ sheets }: BallotSession, wanted: readonly string[] | undefined): readonly string[] {
  if (!wanted) return sheets.map(({ id }) => id)
  return wanted.map((one) => {
    const sheet = sheets.find(({ id, participant }) => id === one || participant.toLowerCase() === one.toLowerCase())
    if (sheet) return sheet.id
    const known = sheets.map(({ participant }) => participant).join(', ')
    throw new WrongUsage(`--participant: there is no “${one}”. There are: ${known}.`)
  })
}

/** Two people of one name get a file each; names that differ only in case are one name to some systems. */
function freeName(stem: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const name = safeFileName(count === 1 ? stem : `${stem} ${count}`, 'html')
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

async function writeAll(folder: string, files: readonly FileToWrite[]): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true })
    for (const { path, content } of files) await atomicWrite(path, content)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InputRefused([{ place: folder, message: `The ballots could not be written: ${message}` }])
  }
}

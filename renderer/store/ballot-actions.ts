import { ballotHtml } from '#shared/ballot/ballot-html.ts'
import { writeBallotKey } from '#shared/ballot/ballot-key-file.ts'
import { type BallotSession, makeBallot, sessionName } from '#shared/ballot/make-ballot.ts'
import { BALLOT_LIMITS } from '#shared/ballot/read-ballot-answers.ts'
import { type ReadBallots, readBallots } from '#shared/ballot/read-ballots.ts'
import { zipFiles } from '#shared/ballot/zip-files.ts'
import { decodeText } from '#shared/interchange/decode-text.ts'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { PickLimits } from '../platform/picked-files.ts'
import type { FileToSave, GivenFile } from '../platform/platform.ts'
import { changeSessionSecrets, loadSessionSecrets } from './session-secrets-actions.ts'

/** What is read of ballots that come in. */
export const BALLOT_PICK_LIMITS: PickLimits = {
  files: BALLOT_LIMITS.files,
  bytes: BALLOT_LIMITS.bytes,
  allBytes: 20 * 1024 * 1024,
}

/** The ballot of a seat, or (null) the one for all, as a file. @throws Error where nothing is left to ask */
export async function ballotFile(session: BallotSession, pack: ModelPack, seat: string | null): Promise<FileToSave> {
  const [template, key] = await Promise.all([loadPage(), ballotKeyOf(session)])
  return makeFile(session, pack, key, seat, template)
}

/** A ballot for each seat, in one archive. @throws Error where nothing is left to ask */
export async function ballotArchive(session: BallotSession, pack: ModelPack): Promise<FileToSave> {
  const [template, key] = await Promise.all([loadPage(), ballotKeyOf(session)])
  const encode = (text: string) => new TextEncoder().encode(text)
  const names = new Set<string>()
  const files = session.sheets.map(({ id }) => {
    const { name, content } = makeFile(session, pack, key, id, template)
    const free = names.has(name.toLowerCase()) ? name.replace(/\.html$/, ` ${names.size + 1}.html`) : name
    names.add(free.toLowerCase())
    return { name: free, bytes: encode(String(content)) }
  })
  return {
    name: safeFileName(`Ballots ${nameOf(session)}`, 'zip'),
    mediaType: 'application/zip',
    content: zipFiles(files, encode),
  }
}

/** The key of this session's ballots, for taking them in on another computer or by the command line. */
export async function ballotKeyFile(session: BallotSession): Promise<FileToSave> {
  const key = await ballotKeyOf(session)
  const content = writeBallotKey({ session: session.workshop.sessionId, sessionName: nameOf(session), key })
  return { name: safeFileName(`Key of ${nameOf(session)}`, 'trefoil-key'), mediaType: 'application/json', content }
}

/** Reads files that ballots saved, each whole or not at all; changes nothing. */
export async function readBallotFiles(
  files: readonly GivenFile[],
  session: BallotSession,
  pack: ModelPack,
): Promise<ReadBallots> {
  const secrets = await loadSessionSecrets(session.workshop.id)
  const keys = secrets?.sessionId === session.workshop.sessionId ? [secrets.ballotKey] : []
  const texts = files.map((file) => {
    const { name } = file
    if ('problem' in file) return { name, problem: file.problem }
    const text = decodeText(globalThis, file.bytes)
    return text === null ? { name, problem: 'This is not text in UTF-8' } : { name, text }
  })
  return readBallots(texts, session, pack, keys)
}

async function ballotKeyOf({ workshop }: BallotSession): Promise<string> {
  return (await changeSessionSecrets(workshop, (secrets) => secrets)).ballotKey
}

function makeFile(
  session: BallotSession,
  pack: ModelPack,
  key: string,
  seat: string | null,
  template: string,
): FileToSave {
  const ballot = makeBallot(session, pack, key, seat)
  if (!ballot) throw new Error('Every practice was shown or settled: nothing is left to ask.')
  const whose = seat === null ? '' : ` - ${ballot.seats[0]?.name ?? ''}`
  return {
    name: safeFileName(`Ballot ${nameOf(session)}${whose}`, 'html'),
    mediaType: 'text/html',
    content: ballotHtml(template, ballot),
  }
}

function nameOf({ team, assessment }: BallotSession): string {
  return sessionName(team.name, assessment.title)
}

/** The page stands beside the app's own; only whoever gives out ballots needs it. */
async function loadPage(): Promise<string> {
  const response = await fetch(new URL('ballot-page.html', document.baseURI))
  if (!response.ok) throw new Error('The page of the ballot is missing from this installation.')
  return response.text()
}

import { readBallotKey } from '#shared/ballot/ballot-key-file.ts'
import { decideIntake } from '#shared/ballot/decide-intake.ts'
import type { BallotIntake, BallotRow, BallotState, OnConflict } from '#shared/ballot/intake.ts'
import type { BallotSession } from '#shared/ballot/make-ballot.ts'
import { planIntake } from '#shared/ballot/plan-intake.ts'
import { BALLOT_LIMITS } from '#shared/ballot/read-ballot-answers.ts'
import { readBallots } from '#shared/ballot/read-ballots.ts'
import { writeWorkspace } from '#shared/interchange/workspace-json.ts'
import type { Problem } from '#shared/lib/result.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { atomicWrite } from '../files/atomic-write.ts'
import { ballotSession } from './ballot-session.ts'
import { accept, InputRefused, WrongUsage } from './cli-problem.ts'
import { readTextFile } from './read-file.ts'
import { type Choice, readWorkspaceInput } from './read-input.ts'
import { formatTable } from './text-table.ts'

/** The options of `ballot merge` as typed. */
export interface MergeOptions extends Choice {
  readonly key: string
  readonly out?: string
  readonly onConflict: string
}

/** What was merged, and where it was written; null where it only was looked at. */
export interface BallotMerge {
  readonly intake: BallotIntake
  readonly out: string | null
}

/** Takes files into a workspace, all or none. @throws InputRefused with every file that is refused, or in conflict; WrongUsage */
export async function mergeBallots(
  path: string,
  files: readonly string[],
  pack: ModelPack,
  options: MergeOptions,
  moment: string,
): Promise<BallotMerge> {
  const choice = choiceOf(options.onConflict)
  if (files.length > BALLOT_LIMITS.files) {
    throw new WrongUsage(`At most ${BALLOT_LIMITS.files} files are taken in at once; these are ${files.length}.`)
  }
  const { workspace, input } = readWorkspaceInput(path, pack, options)
  const session = ballotSession(input, path)
  const intake = planFor(session, files, pack, sessionKey(session, options.key), choice)
  const decision = decideIntake(session, intake, moment)
  if (!decision.ok) throw new InputRefused([{ place: path, message: decision.reason }])
  if (options.out === undefined) return { intake, out: null }
  await save(options.out, writeWorkspace(withSession(workspace, decision.after)))
  return { intake, out: options.out }
}

function choiceOf(typed: string): OnConflict | null {
  if (typed === 'newest' || typed === 'first') return typed
  if (typed === 'refuse') return null
  throw new WrongUsage(`--on-conflict takes newest, first or refuse; “${typed}” is none of them.`)
}

function sessionKey({ workshop }: BallotSession, path: string): string {
  const known = accept(readBallotKey(readTextFile(path), path))
  if (known.session === workshop.sessionId) return known.key
  throw new InputRefused([{ place: path, message: `This is the key of another session: ${known.sessionName}` }])
}

function planFor(
  session: BallotSession,
  files: readonly string[],
  pack: ModelPack,
  key: string,
  choice: OnConflict | null,
): BallotIntake {
  const texts = files.map((name) => ({ name, text: readTextFile(name) }))
  const { read, refused } = readBallots(texts, session, pack, [key])
  if (refused.length > 0) throw new InputRefused(refused.map(({ file, reason }) => problemOf(file, reason)))
  const seats = session.sheets.map(({ id }) => id)
  const intake = planIntake(session, read, choice ? Object.fromEntries(seats.map((seat) => [seat, choice])) : {})
  if (choice === null && intake.conflicts.length > 0) throw new InputRefused(describeConflicts(intake))
  return intake
}

/** A reader names the file at the head of its place already. */
function problemOf(file: string, reason: string): Problem {
  return reason.startsWith(file) ? { place: '', message: reason } : { place: file, message: reason }
}

function describeConflicts({ conflicts, rows }: BallotIntake): readonly Problem[] {
  return conflicts.map(({ seat, participant, files, changed }) => ({
    place: rows
      .filter((row) => row.answers.seat === seat)
      .map(({ file }) => file)
      .join(', '),
    message:
      files > 1
        ? `${files} different ballots of ${participant}. Say --on-conflict newest or first, or leave files out`
        : `${changed} of the votes of ${participant} differ from what was voted before. Say --on-conflict newest (the ballot) or first (what stands)`,
  }))
}

function withSession(workspace: Workspace, { workshop, items, sheets }: SessionFacts): Workspace {
  const isNew = !workspace.workshops.some(({ id }) => id === workshop.id)
  const itemsById = new Map(items.map((item) => [item.id, item]))
  const sheetsById = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  return {
    ...workspace,
    workshops: isNew ? [...workspace.workshops, workshop] : workspace.workshops,
    agendaItems: isNew
      ? [...workspace.agendaItems, ...items]
      : workspace.agendaItems.map((item) => itemsById.get(item.id) ?? item),
    sheets: workspace.sheets.map((sheet) => sheetsById.get(sheet.id) ?? sheet),
  }
}

async function save(path: string, content: string): Promise<void> {
  try {
    await atomicWrite(path, content)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InputRefused([{ place: path, message: `The workspace could not be written: ${message}` }])
  }
}

/** What `ballot merge --json` prints; the form is part of the command line's contract. */
export function mergeAsJson({ intake, out }: BallotMerge): object {
  return {
    written: out,
    votes: intake.votes.length,
    guesses: intake.guesses.length,
    files: intake.rows.map(({ file, participant, state, counts, answers }) => ({
      file,
      participant,
      seat: answers.seat,
      savedAt: answers.savedAt,
      state,
      ...counts,
    })),
    conflicts: intake.conflicts,
  }
}

const STATES: Readonly<Record<BallotState, string>> = {
  taken: 'taken',
  'same-file': 'same as another file',
  conflict: 'in conflict',
  'left-out': 'left out for another file',
}

/** The same for a person. */
export function mergeAsText({ intake, out }: BallotMerge): string {
  const head = ['File', 'Who', 'New', 'Same', 'Changed', 'Late', 'Off the agenda', 'State']
  const counts = ({ counts: { fresh, same, changed, late, offAgenda } }: BallotRow) =>
    [fresh, same, changed, late, offAgenda].map(String)
  const table = formatTable(
    head,
    intake.rows.map((row) => [row.file, row.participant, ...counts(row), STATES[row.state]]),
  )
  const votes = `${intake.votes.length} ${intake.votes.length === 1 ? 'vote' : 'votes'}`
  return `${table}\n\n${out === null ? `${votes} would be taken in. Nothing was written: say --out to do it.` : `${votes} taken in. Written: ${out}`}`
}

import { basename } from 'node:path'
import { assessmentFromAnswers } from '#shared/interchange/assessment-from-answers.ts'
import { findUnknownPractices } from '#shared/interchange/find-unknown-practices.ts'
import { type Imported, readImport } from '#shared/interchange/read-import.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import { DEFAULT_SETTINGS } from '#shared/model/empty-workspace.ts'
import { looksBefore } from '#shared/model/looks-before.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Team } from '#shared/model/team.ts'
import type { Workspace, WorkspaceSettings } from '#shared/model/workspace.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { limitProblems } from '#shared/packs/read-with-schema.ts'
import { type MeasureRecords, measuresOfTeam } from '#shared/report/assemble-measures.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { accept, InputRefused, WrongUsage } from './cli-problem.ts'
import { readTextFile } from './read-file.ts'

/** One assessment with all that belongs to it: what every command works on. */
export interface CliInput {
  readonly pack: ModelPack
  readonly team: Team
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
  readonly session: Pick<SessionFacts, 'workshop' | 'items'> | null
  /** The same team's assessments before this one, with their sheets. */
  readonly earlier: readonly EarlierRound[]
  readonly plan: Plan | null
  /** What the team said of its roadmap; left out where the file is of answers only. */
  readonly planning?: NonNullable<ReportInput['planning']>
  /** The team's measures; null for a file of answers. */
  readonly measures: MeasureRecords | null
  readonly settings: WorkspaceSettings
}

export interface EarlierRound {
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
}

/** Which team and assessment of a workspace are meant: by id or by name. */
export interface Choice {
  readonly team?: string | undefined
  readonly assessment?: string | undefined
}

/** A workspace or answers, whichever the file is. @throws InputRefused */
function readAnyFile(path: string, pack: ModelPack): Imported {
  return refuseUnknownPractices(accept(readImport(readTextFile(path), path, pack)), path, pack)
}

/** The same facts. @throws InputRefused where they name practices that the model does not have. */
export function refuseUnknownPractices(imported: Imported, path: string, pack: ModelPack): Imported {
  if (imported.format === 'workspace') {
    const unknown = findUnknownPractices(imported.facts, pack)
    const problems = unknown.map(({ place, message }) => ({ place: `${path}, ${place}`, message }))
    if (problems.length > 0) throw new InputRefused(limitProblems(problems))
  }
  return imported
}

/**
 * The assessment that a command is about. Of a workspace it is the one named, else the latest. `moment` dates what a file of answers
 * does not say. @throws InputRefused, WrongUsage where the name is not in the workspace.
 */
export function readInput(path: string, pack: ModelPack, choice: Choice, moment: string): CliInput {
  const imported = readAnyFile(path, pack)
  if (imported.format === 'workspace') return chooseAssessment(imported.facts, pack, choice, path)
  const made = assessmentFromAnswers(imported.facts, pack, {
    fileName: basename(path),
    moment,
    teamId: 'team',
    assessmentId: 'assessment',
    sheetIdAt: (position) => `sheet-${position + 1}`,
  })
  return { pack, ...made, session: null, earlier: [], plan: null, measures: null, settings: DEFAULT_SETTINGS }
}

/** A workspace, whole. @throws InputRefused, also for a file of answers. */
export function readWorkspaceFile(path: string, pack: ModelPack): Workspace {
  const imported = readAnyFile(path, pack)
  if (imported.format === 'workspace') return imported.facts
  throw new InputRefused([{ place: path, message: 'These are answers; this command needs a workspace (JSON)' }])
}

/** A workspace, whole, and the assessment of it that is meant. @throws InputRefused, also for a file of answers, and WrongUsage */
export function readWorkspaceInput(
  path: string,
  pack: ModelPack,
  choice: Choice,
): { readonly workspace: Workspace; readonly input: CliInput } {
  const workspace = readWorkspaceFile(path, pack)
  return { workspace, input: chooseAssessment(workspace, pack, choice, path) }
}

function chooseAssessment(workspace: Workspace, pack: ModelPack, choice: Choice, path: string): CliInput {
  const teams = workspace.teams.filter((team) => matches(choice.team, team.id, team.name))
  if (teams.length === 0)
    throw new WrongUsage(
      missing(
        'team',
        choice.team,
        workspace.teams.map(({ name }) => name),
        path,
      ),
    )
  const teamIds = new Set(teams.map(({ id }) => id))
  const inTeams = workspace.assessments.filter(({ teamId }) => teamIds.has(teamId))
  const assessment = inTeams
    .filter(({ id, title }) => matches(choice.assessment, id, title))
    .sort((a, b) => b.heldOn.localeCompare(a.heldOn) || b.id.localeCompare(a.id))[0]
  const team = teams.find(({ id }) => id === assessment?.teamId)
  if (!assessment || !team) {
    throw new WrongUsage(
      missing(
        'assessment',
        choice.assessment,
        inTeams.map(({ title }) => title),
        path,
      ),
    )
  }
  return {
    pack,
    team,
    assessment,
    session: sessionOver(workspace, assessment),
    sheets: sheetsOf(workspace, assessment),
    earlier: roundsBefore(workspace, assessment),
    plan: workspace.plans.find(({ teamId }) => teamId === team.id) ?? null,
    planning: planningOf(workspace, team),
    measures: measuresOfTeam(workspace, team.id),
    settings: workspace.settings,
  }
}

/** The team's rounds before this one that count and have answers, oldest first. */
function roundsBefore(workspace: Workspace, { id, teamId }: Assessment): readonly EarlierRound[] {
  const rounds = new Map(
    workspace.assessments.filter((round) => round.teamId === teamId).map((round) => [round.id, round]),
  )
  const rows = [...rounds.values()].map(({ id: assessmentId, corrects = null, ...row }) => ({
    ...row,
    assessmentId,
    corrects,
  }))
  return looksBefore(rows, id).flatMap(({ assessmentId }) => {
    const assessment = rounds.get(assessmentId)
    const sheets = assessment ? sheetsOf(workspace, assessment) : []
    return assessment && sheets.some(({ answers }) => Object.keys(answers).length > 0) ? [{ assessment, sheets }] : []
  })
}

function planningOf({ plans, milestones, baselines }: Workspace, { id }: Team): NonNullable<CliInput['planning']> {
  const ofTeam = <T extends { readonly teamId: string }>(records: readonly T[]) =>
    records.filter(({ teamId }) => teamId === id)
  return {
    notes: ofTeam(plans)[0]?.notes ?? {},
    milestones: ofTeam(milestones),
    baselines: ofTeam(baselines),
  }
}

function sessionOver({ workshops, agendaItems }: Workspace, { id }: Assessment): CliInput['session'] {
  const workshop = workshops.find((each) => each.id === id)
  return workshop ? { workshop, items: agendaItems.filter(({ assessmentId }) => assessmentId === id) } : null
}

function sheetsOf({ sheets }: Workspace, { id }: Assessment): readonly Sheet[] {
  return sheets.filter(({ assessmentId }) => assessmentId === id)
}

function matches(wanted: string | undefined, id: string, name: string): boolean {
  return wanted === undefined || wanted === id || wanted.toLowerCase() === name.toLowerCase()
}

function missing(kind: string, wanted: string | undefined, known: readonly string[], path: string): string {
  const list = known.length > 0 ? `It has: ${known.join(', ')}.` : `It has no ${kind}.`
  return wanted === undefined ? `${path}: no ${kind} to work on. ${list}` : `${path}: no ${kind} “${wanted}”. ${list}`
}

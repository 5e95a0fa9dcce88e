import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Records } from '#shared/model/edit.ts'
import { DEFAULT_SETTINGS, EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { MEASURE_TABLES, type MeasureTable } from '#shared/model/measure-tables.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { Workspace, WorkspaceSettings } from '#shared/model/workspace.ts'
import type { TrefoilDatabase } from './database.ts'

/** What the first screen needs, and no more: no answers, no assessments beyond their summary rows. */
export interface StartingFacts {
  readonly settings: WorkspaceSettings
  readonly teams: readonly Team[]
  readonly summaries: readonly AssessmentSummary[]
}

/** Of a database that was made just now. */
export const NO_FACTS: StartingFacts = { settings: DEFAULT_SETTINGS, teams: [], summaries: [] }

/** Reads what Home shows. */
export function readStartingFacts(database: TrefoilDatabase): Promise<StartingFacts> {
  const { settings, teams, summaries } = database
  return database.transaction('r', settings, teams, summaries, async () => {
    const [row, ...rows] = await Promise.all([settings.get('workspace'), teams.toArray(), summaries.toArray()])
    return { settings: row?.value ?? DEFAULT_SETTINGS, teams: rows[0], summaries: rows[1] }
  })
}

/** One assessment with all its sheets. */
export interface AssessmentFacts {
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
}

/** All that belongs to one assessment: its workshop, too, where there is one. */
export interface WholeAssessment extends AssessmentFacts {
  readonly workshop: Workshop | null
  readonly items: readonly AgendaItem[]
}

/** Reads one assessment whole; undefined where it does not exist. */
export async function readAssessment(
  database: TrefoilDatabase,
  assessmentId: string,
): Promise<WholeAssessment | undefined> {
  const [assessment, sheets, workshop, items] = await Promise.all([
    database.assessments.get(assessmentId),
    database.sheets.where('assessmentId').equals(assessmentId).toArray(),
    database.workshops.get(assessmentId),
    database.agendaItems.where('assessmentId').equals(assessmentId).toArray(),
  ])
  return assessment && { assessment, sheets, workshop: workshop ?? null, items }
}

/** Reads all assessments of a team with their sheets, oldest first. */
export async function readTeamAssessments(
  database: TrefoilDatabase,
  teamId: string,
): Promise<readonly AssessmentFacts[]> {
  const assessments = await database.assessments.where('teamId').equals(teamId).toArray()
  const sheets = await database.sheets
    .where('assessmentId')
    .anyOf(assessments.map(({ id }) => id))
    .toArray()
  return assessments
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
    .map((assessment) => ({ assessment, sheets: sheets.filter((sheet) => sheet.assessmentId === assessment.id) }))
}

/** A team's roadmap: its frame, undefined where none was saved yet, its business items and its frozen plans. */
export async function readPlanning(database: TrefoilDatabase, teamId: string) {
  const [plan, milestones, baselines] = await Promise.all([
    database.plans.where('teamId').equals(teamId).first(),
    database.milestones.where('teamId').equals(teamId).toArray(),
    database.baselines.where('teamId').equals(teamId).toArray(),
  ])
  return { plan, milestones, baselines }
}

/** The saved roadmap frames of these teams. */
export function readPlans(database: TrefoilDatabase, teamIds: readonly string[]): Promise<readonly Plan[]> {
  return database.plans.where('teamId').anyOf(teamIds).toArray()
}

/** All that a team measures and has decided about its changes. */
export async function readMeasures(database: TrefoilDatabase, teamId: string) {
  const ofTeam = <T extends MeasureTable>(table: T) =>
    database.table<Records[T]>(table).where('teamId').equals(teamId).toArray()
  const tables = await database.transaction('r', [...MEASURE_TABLES], () =>
    Promise.all(MEASURE_TABLES.map(async (table) => [table, await ofTeam(table)] as const)),
  )
  return Object.fromEntries(tables) as unknown as { readonly [T in MeasureTable]: readonly Records[T][] }
}

/** All facts, in a stable order: what an export writes. */
export async function readWholeWorkspace(database: TrefoilDatabase): Promise<Workspace> {
  return database.transaction('r', database.tables, async () => ({
    ...EMPTY_WORKSPACE,
    settings: (await database.settings.get('workspace'))?.value ?? DEFAULT_SETTINGS,
    teams: await database.teams.toArray(),
    assessments: await database.assessments.toArray(),
    sheets: await database.sheets.toArray(),
    plans: await database.plans.toArray(),
    workshops: await database.workshops.toArray(),
    agendaItems: await database.agendaItems.toArray(),
    milestones: await database.milestones.toArray(),
    baselines: await database.baselines.toArray(),
    services: await database.services.toArray(),
    eventCounts: await database.eventCounts.toArray(),
    measurements: await database.measurements.toArray(),
    eventMonths: await database.eventMonths.toArray(),
    importMappings: await database.importMappings.toArray(),
    eventImports: await database.eventImports.toArray(),
    teamPolicies: await database.teamPolicies.toArray(),
    overrides: await database.overrides.toArray(),
    freezes: await database.freezes.toArray(),
  }))
}

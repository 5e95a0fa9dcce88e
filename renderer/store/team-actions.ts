import type { Assessment } from '#shared/model/assessment.ts'
import { type Edit, putRecord, removeRecord } from '#shared/model/edit.ts'
import { MEASURE_TABLES } from '#shared/model/measure-tables.ts'
import type { Team } from '#shared/model/team.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { WholeAssessment } from '../db/workspace-repository.ts'
import { commit } from './commit.ts'
import { loadTeamAssessments, loadTeamPlanning, loadWholeAssessment } from './open-assessment.ts'
import { loadMeasures } from './open-measures.ts'

/** What a new record takes from outside: its id and the moment. */
export interface Birth {
  readonly id: string
  readonly moment: string
}

/** An empty round of questions; the short form asks the practices that lose least. */
export function newAssessment(
  pack: ModelPack,
  teamId: string,
  { title, form, heldOn }: Pick<Assessment, 'title' | 'form' | 'heldOn'>,
  { id, moment }: Birth,
): Assessment {
  const short = form === 'short' ? new Set(pack.shortForm) : null
  return {
    id,
    teamId,
    title,
    heldOn,
    createdAt: moment,
    model: { id: pack.id, version: pack.version },
    form,
    practices: pack.practices.filter((practice) => short?.has(practice.id) ?? true).map((practice) => practice.id),
    status: 'open',
    note: '',
  }
}

/** Stores a new team and its first assessment as one step that can be undone. */
export function startTeam(team: Team, first: Assessment): void {
  commit(`new team ${team.name}`, [putRecord('teams', null, team), putRecord('assessments', null, first)])
}

/** Stores a further assessment. */
export function startAssessment(assessment: Assessment): void {
  commit(`new assessment ${assessment.title}`, [putRecord('assessments', null, assessment)])
}

/** Changes what is said about a team; typing in one field is undone as one. */
export function changeTeam(before: Team, change: Partial<Team>): void {
  const field = Object.keys(change).join()
  commit(
    `change of ${before.name}`,
    [putRecord('teams', before, { ...before, ...change })],
    `team:${before.id}:${field}`,
  )
}

/** Removes an assessment with everybody's answers and votes. */
export async function deleteAssessment(assessmentId: string): Promise<void> {
  const found = await loadWholeAssessment(assessmentId)
  if (found) commit(`deletion of ${found.assessment.title}`, removalOf(found))
}

/** Removes a team with all its assessments. */
export async function deleteTeam(team: Team): Promise<void> {
  const assessments = await loadTeamAssessments(team.id)
  const whole = await Promise.all(assessments.map(({ assessment }) => loadWholeAssessment(assessment.id)))
  const { plan, milestones, baselines } = await loadTeamPlanning(team.id)
  commit(`deletion of ${team.name}`, [
    ...whole.flatMap((found) => (found ? removalOf(found) : [])),
    ...removalOfMeasures(await loadMeasures(team.id)),
    ...baselines.map((baseline) => removeRecord('baselines', baseline)),
    ...milestones.map((milestone) => removeRecord('milestones', milestone)),
    ...(plan ? [removeRecord('plans', plan)] : []),
    removeRecord('teams', team),
  ])
}

/** What belongs to others goes first: counts before their services. */
function removalOfMeasures(measures: Awaited<ReturnType<typeof loadMeasures>>): readonly Edit[] {
  return MEASURE_TABLES.toReversed().flatMap((table) =>
    measures[table].map((record) => removeRecord(table, record as never)),
  )
}

/** What belongs to others goes first: undo runs backwards, and brings the assessment back before its answers. */
function removalOf({ assessment, sheets, workshop, items }: WholeAssessment): readonly Edit[] {
  return [
    ...items.map((item) => removeRecord('agendaItems', item)),
    ...(workshop ? [removeRecord('workshops', workshop)] : []),
    ...sheets.map((sheet) => removeRecord('sheets', sheet)),
    removeRecord('assessments', assessment),
  ]
}

import { groupBy } from '../lib/group-by.ts'
import { isSame } from '../lib/is-same.ts'
import type { Answer } from './answer.ts'
import type { Assessment } from './assessment.ts'
import { RECORD_TABLES, type Records, type RecordTable } from './edit.ts'
import { MEASURE_TABLES } from './measure-tables.ts'
import type { Sheet } from './sheet.ts'
import type { Workspace } from './workspace.ts'

/** `same` is said of a record that holds a change and has none itself. */
export type Change = 'added' | 'changed' | 'removed' | 'same'

export interface AnswerChange {
  readonly practice: string
  readonly before: Answer | null
  readonly after: Answer | null
}

export interface SheetDifference {
  readonly id: string
  readonly participant: string
  readonly change: Change
  /** The fields that differ, answers apart. */
  readonly fields: readonly string[]
  /** How many answers differ; `answerChanges` has them. */
  readonly answers: number
}

export interface AssessmentDifference {
  readonly id: string
  readonly title: string
  readonly heldOn: string
  readonly change: Change
  readonly fields: readonly string[]
  /** Its workshop with the agenda. */
  readonly workshop: Change
  readonly sheets: readonly SheetDifference[]
}

export interface TeamDifference {
  readonly id: string
  readonly name: string
  readonly change: Change
  readonly fields: readonly string[]
  /** Its frame, with its business items and baselines. */
  readonly plan: Change
  /** What it measures, its error budgets and its change policy. */
  readonly measures: Change
  readonly assessments: readonly AssessmentDifference[]
}

export interface ChangeCount {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What one workspace says otherwise than another: only what differs is in it. */
export interface WorkspaceDifference {
  readonly settings: readonly string[]
  readonly teams: readonly TeamDifference[]
  readonly counts: Readonly<Record<RecordTable | 'answers', ChangeCount>>
}

interface Pair<T> {
  readonly before: T | null
  readonly after: T | null
}

/** Compares two workspaces record by record; ids decide what is the same record. `before` is what is here, `after` what would be. */
export function compareWorkspaces(before: Workspace, after: Workspace): WorkspaceDifference {
  const pairs = {
    teams: pairById(before.teams, after.teams),
    assessments: pairById(before.assessments, after.assessments),
    sheets: pairById(before.sheets, after.sheets),
    plans: pairById(before.plans, after.plans),
    workshops: pairById(before.workshops, after.workshops),
    agendaItems: pairById(before.agendaItems, after.agendaItems),
    milestones: pairById(before.milestones, after.milestones),
    baselines: pairById(before.baselines, after.baselines),
    services: pairById(before.services, after.services),
    eventCounts: pairById(before.eventCounts, after.eventCounts),
    measurements: pairById(before.measurements, after.measurements),
    eventMonths: pairById(before.eventMonths, after.eventMonths),
    importMappings: pairById(before.importMappings, after.importMappings),
    eventImports: pairById(before.eventImports, after.eventImports),
    teamPolicies: pairById(before.teamPolicies, after.teamPolicies),
    overrides: pairById(before.overrides, after.overrides),
    freezes: pairById(before.freezes, after.freezes),
  }
  const teams = teamDifferences(pairs)
  const counts = Object.fromEntries(RECORD_TABLES.map((table) => [table, countChanges(pairs[table])]))
  return {
    settings: changedFields({ before: before.settings, after: after.settings }),
    teams: teams.filter(isDifferentTeam),
    counts: {
      ...(counts as Record<RecordTable, ChangeCount>),
      answers: countChanges(pairs.sheets.flatMap(answerChanges)),
    },
  }
}

type Pairs = { readonly [Table in RecordTable]: readonly Pair<Records[Table]>[] }

function teamDifferences(pairs: Pairs): readonly TeamDifference[] {
  const assessmentsByTeam = groupBy(pairs.assessments, (pair) => latest(pair).teamId)
  const sheets = groupBy(pairs.sheets, (pair) => latest(pair).assessmentId)
  const ofPlanning = [...pairs.plans, ...pairs.milestones, ...pairs.baselines]
  const plansByTeam = groupBy<string, Pair<{ readonly teamId: string }>>(ofPlanning, (pair) => latest(pair).teamId)
  const measuresByTeam = groupBy<string, Pair<{ readonly teamId: string }>>(
    MEASURE_TABLES.flatMap((table) => pairs[table] as readonly Pair<{ readonly teamId: string }>[]),
    (pair) => latest(pair).teamId,
  )
  const sessions = groupBy<string, Pair<unknown>>([...pairs.workshops, ...pairs.agendaItems], (pair) => {
    const record = latest(pair) as Records['workshops'] | Records['agendaItems']
    return 'assessmentId' in record ? record.assessmentId : record.id
  })
  return pairs.teams.map((pair) => {
    const { id, name } = latest(pair)
    const assessments = (assessmentsByTeam.get(id) ?? []).map((found) => {
      const key = latest(found).id
      return assessmentDifference(found, sheets.get(key) ?? [], sessions.get(key) ?? [])
    })
    return {
      id,
      name,
      change: changeOf(pair),
      fields: changedFields(pair),
      plan: changeOfAll(plansByTeam.get(id) ?? []),
      measures: changeOfAll(measuresByTeam.get(id) ?? []),
      assessments: assessments.filter(isDifferentAssessment),
    }
  })
}

/** Whether two workspaces say the same. */
export function isSameWorkspace({ settings, counts }: WorkspaceDifference): boolean {
  return (
    settings.length === 0 && Object.values(counts).every((count) => count.added + count.changed + count.removed === 0)
  )
}

function assessmentDifference(
  pair: Pair<Assessment>,
  sheets: readonly Pair<Sheet>[],
  session: readonly Pair<unknown>[],
): AssessmentDifference {
  const { id, title, heldOn } = latest(pair)
  return {
    id,
    title,
    heldOn,
    change: changeOf(pair),
    fields: changedFields(pair),
    workshop: changeOfAll(session),
    sheets: sheets.map(sheetDifference).filter(({ change }) => change !== 'same'),
  }
}

function sheetDifference(pair: Pair<Sheet>): SheetDifference {
  const { id, participant } = latest(pair)
  return {
    id,
    participant,
    change: changeOf(pair),
    fields: changedFields(pair).filter((field) => field !== 'answers'),
    answers: answerChanges(pair).length,
  }
}

/** The answers of a participant in which two states of a sheet differ; null where there is no such sheet. */
export function answerChanges({ before, after }: Pair<Sheet>): AnswerChange[] {
  const practices = new Set([...Object.keys(before?.answers ?? {}), ...Object.keys(after?.answers ?? {})])
  return [...practices]
    .map((practice) => ({ practice, before: ownAnswer(before, practice), after: ownAnswer(after, practice) }))
    .filter((answer) => !isSame(answer.before, answer.after))
}

/** Practices are keys of a plain object: what every object inherits is no answer. */
function ownAnswer(sheet: Sheet | null, practice: string): Answer | null {
  return sheet && Object.hasOwn(sheet.answers, practice) ? (sheet.answers[practice] ?? null) : null
}

function pairById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  const [old, now] = [
    new Map(before.map((entry) => [entry.id, entry])),
    new Map(after.map((entry) => [entry.id, entry])),
  ]
  return [...new Set([...now.keys(), ...old.keys()])].map((id) => ({
    before: old.get(id) ?? null,
    after: now.get(id) ?? null,
  }))
}

function latest<T>({ before, after }: Pair<T>): T {
  return (after ?? before) as T
}

/** How a pair differs. */
export function changeOf({ before, after }: Pair<unknown>): Change {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  return isSame(before, after) ? 'same' : 'changed'
}

/** How several that belong together differ: as the one that does, or changed where they do so in different ways. */
function changeOfAll(pairs: readonly Pair<unknown>[]): Change {
  const [first = 'same', ...others] = new Set(pairs.map(changeOf))
  return others.length > 0 ? 'changed' : first
}

/** The fields in which two records of one kind differ; none where one of them is missing. */
export function changedFields({ before, after }: Pair<object>): readonly string[] {
  if (before === null || after === null) return []
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>]
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((field) => !isSame(old[field], now[field]))
}

function countChanges(pairs: readonly Pair<unknown>[]): ChangeCount {
  const changes = pairs.map(changeOf)
  const count = (wanted: Change) => changes.filter((change) => change === wanted).length
  return { added: count('added'), changed: count('changed'), removed: count('removed') }
}

function isDifferentAssessment({ change, workshop, sheets }: AssessmentDifference): boolean {
  return change !== 'same' || workshop !== 'same' || sheets.length > 0
}

function isDifferentTeam({ change, plan, measures, assessments }: TeamDifference): boolean {
  return change !== 'same' || plan !== 'same' || measures !== 'same' || assessments.length > 0
}

import { assertNever } from '../lib/assert-never.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { Answer } from './answer.ts'
import type { Assessment } from './assessment.ts'
import type { Baseline } from './baseline.ts'
import type { EventImport, ImportMapping } from './event-import.ts'
import type { EventMonth } from './event-month.ts'
import type { EventsEdit } from './events-edit.ts'
import type { Measurement } from './measurement.ts'
import type { Milestone } from './milestone.ts'
import type { Plan } from './plan.ts'
import type { EventCount, Service } from './service.ts'
import type { Guess, Sheet } from './sheet.ts'
import type { Team } from './team.ts'
import type { Freeze, SponsoredOverride, TeamPolicy } from './team-policy.ts'
import type { Workshop } from './workshop.ts'
import type { WorkshopEdits } from './workshop-edit.ts'
import type { WorkspaceSettings } from './workspace.ts'

/** The stored records by table. */
export interface Records {
  readonly teams: Team
  readonly assessments: Assessment
  readonly sheets: Sheet
  readonly plans: Plan
  readonly workshops: Workshop
  readonly agendaItems: AgendaItem
  readonly milestones: Milestone
  readonly baselines: Baseline
  readonly services: Service
  readonly eventCounts: EventCount
  readonly measurements: Measurement
  readonly eventMonths: EventMonth
  readonly importMappings: ImportMapping
  readonly eventImports: EventImport
  readonly teamPolicies: TeamPolicy
  readonly overrides: SponsoredOverride
  readonly freezes: Freeze
}
export type RecordTable = keyof Records
export const RECORD_TABLES: readonly RecordTable[] = [
  'teams',
  'assessments',
  'sheets',
  'plans',
  'workshops',
  'agendaItems',
  'milestones',
  'baselines',
  'services',
  'eventCounts',
  'measurements',
  'eventMonths',
  'importMappings',
  'eventImports',
  'teamPolicies',
  'overrides',
  'freezes',
]

/** The part of a sheet that is not answers. */
export interface SheetHead {
  readonly participant: string
  readonly role: string
  readonly guess: Guess | null
}

/** One record made, replaced or removed: `before` or `after` is null. */
export type RecordEdit = {
  [Table in RecordTable]: {
    readonly kind: 'record'
    readonly table: Table
    readonly id: string
    readonly before: Records[Table] | null
    readonly after: Records[Table] | null
  }
}[RecordTable]

/** One answer changed. It names no more than it changes, so that two windows on one sheet never overwrite each other. */
export interface AnswerEdit {
  readonly kind: 'answer'
  readonly sheetId: string
  readonly practice: string
  readonly before: Answer | null
  readonly after: Answer | null
}

export interface SheetHeadEdit {
  readonly kind: 'sheet-head'
  readonly sheetId: string
  readonly before: SheetHead
  readonly after: SheetHead
}

export interface SettingsEdit {
  readonly kind: 'settings'
  readonly before: WorkspaceSettings
  readonly after: WorkspaceSettings
}

/** The only way in which facts change: written, undone and told to other windows as the same value. */
export type Edit = RecordEdit | AnswerEdit | SheetHeadEdit | SettingsEdit | WorkshopEdits | EventsEdit

/** The edits that take these back, in the order in which to apply them. What cannot be taken back stays as it is. */
export function invertEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.map(invert).reverse()
}

function invert(edit: Edit): Edit {
  return edit.kind === 'anonymise' ? edit : ({ ...edit, before: edit.after, after: edit.before } as Edit)
}

/**
 * After it, nothing that was done before can be taken back: names that were taken out must not come back out of a history, and once
 * people vote, undo must not reach what the votes belong to; what is final stays so.
 */
export function endsHistory(edit: Edit): boolean {
  return isFinalising(edit) || edit.kind === 'anonymise' || (edit.kind === 'workshop' && edit.before.stage === 'setup')
}

/** Whether this edit makes an open assessment final. */
export function isFinalising(edit: Edit): edit is RecordEdit & { readonly table: 'assessments' } {
  if (edit.kind !== 'record' || edit.table !== 'assessments') return false
  return edit.before?.status === 'open' && edit.after?.status === 'final'
}

/** Whoever keeps edits or copies of facts has to forget all that are older than this one. */
export function asksToForget(edit: Edit): boolean {
  return edit.kind === 'anonymise'
}

/** Does one edit change what the other does, or a record that it is part of? */
export function concernsSame(one: Edit, other: Edit): boolean {
  return factsOf(one).some((a) => factsOf(other).some((b) => a.startsWith(b) || b.startsWith(a)))
}

/** The paths of what an edit changes; what is part of a record lies below it. Capitals: no practice is called so. */
function factsOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'record':
      return [`${edit.table}/${edit.id}/`]
    case 'answer':
      return [`sheets/${edit.sheetId}/${edit.practice}/`]
    case 'sheet-head':
      return [`sheets/${edit.sheetId}/HEAD/`]
    case 'vote':
      return [`agendaItems/${edit.itemId}/VOTES/${edit.seat}/`, `sheets/${edit.seat}/${edit.practice}/`]
    case 'agenda':
      return [`agendaItems/${edit.itemId}/STEP/`]
    case 'workshop':
      return [`workshops/${edit.assessmentId}/`]
    case 'anonymise':
      return [`workshops/${edit.assessmentId}/`, `assessments/${edit.assessmentId}/`]
    case 'events':
      return [...edit.before, ...edit.after].map(({ id }) => `eventMonths/${id}/`)
    case 'settings':
      return ['settings/']
    default:
      return assertNever(edit)
  }
}

/** A sheet with one answer set, or taken out where it is null. */
export function withAnswer(sheet: Sheet, practice: string, answer: Answer | null): Sheet {
  const { [practice]: _replaced, ...rest } = sheet.answers
  return { ...sheet, answers: answer === null ? rest : { ...sheet.answers, [practice]: answer } }
}

/** An edit that makes or replaces a record. */
export function putRecord<Table extends RecordTable>(
  table: Table,
  before: Records[Table] | null,
  after: Records[Table],
): Edit {
  return { kind: 'record', table, id: after.id, before, after } as Edit
}

/** An edit that removes a record. */
export function removeRecord<Table extends RecordTable>(table: Table, before: Records[Table]): Edit {
  return { kind: 'record', table, id: before.id, before, after: null } as Edit
}

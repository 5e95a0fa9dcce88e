import { isSame } from '../lib/is-same.ts'
import { type Edit, putRecord, RECORD_TABLES, type Records, removeRecord } from './edit.ts'
import { withoutAssessments } from './without-assessments.ts'
import type { Workspace } from './workspace.ts'

/**
 * The edits that make one workspace of another: what is the same is left alone. An assessment of which anything changes comes whole,
 * with all its sheets, for its row in lists is made of nothing but the edits.
 */
export function editsBetween(before: Workspace, after: Workspace): readonly Edit[] {
  const touched = touchedAssessments(before, after)
  const sheetsOfTouched = after.sheets.filter(({ assessmentId }) => touched.has(assessmentId))
  const whole = new Set([...touched, ...sheetsOfTouched.map(({ id }) => id)])
  const kept = withoutAssessments(before, assessmentsMadeAnew(before, after, touched))
  return [
    ...RECORD_TABLES.toReversed().flatMap((table) => [
      ...removals(table, before[table], kept[table]),
      ...removals(table, kept[table], after[table]),
    ]),
    ...RECORD_TABLES.flatMap((table) => puts(table, kept[table], after[table], whole)),
    ...(isSame(before.settings, after.settings)
      ? []
      : [{ kind: 'settings' as const, before: before.settings, after: after.settings }]),
  ]
}

/**
 * Those that were final, or become so, and differ: they are removed and made anew, for what is final is not changed; and both can be taken
 * back.
 */
function assessmentsMadeAnew(before: Workspace, after: Workspace, touched: ReadonlySet<string>): ReadonlySet<string> {
  const final = [...before.assessments, ...after.assessments].filter(({ status }) => status === 'final')
  return new Set(final.map(({ id }) => id).filter((id) => touched.has(id)))
}

function removals<Table extends keyof Records>(
  table: Table,
  before: readonly Records[Table][],
  after: readonly Records[Table][],
): readonly Edit[] {
  const kept = new Set(after.map(({ id }) => id))
  return before.filter(({ id }) => !kept.has(id)).map((record) => removeRecord(table, record))
}

function puts<Table extends keyof Records>(
  table: Table,
  before: readonly Records[Table][],
  after: readonly Records[Table][],
  whole: ReadonlySet<string>,
): readonly Edit[] {
  const old = new Map(before.map((record) => [record.id, record]))
  return after
    .filter((record) => whole.has(record.id) || !isSame(old.get(record.id), record))
    .map((record) => putRecord(table, old.get(record.id) ?? null, record))
}

/** Assessments that differ, and those that gain, lose or change a sheet or their workshop (its id is the assessment's). */
function touchedAssessments(before: Workspace, after: Workspace): ReadonlySet<string> {
  const different = <T extends { readonly id: string }>(some: readonly T[], others: readonly T[]) => {
    const known = new Map(others.map((record) => [record.id, record]))
    return some.filter((record) => !isSame(known.get(record.id), record))
  }
  const assessments = [
    ...different(before.assessments, after.assessments),
    ...different(after.assessments, before.assessments),
  ]
  const sheets = [...different(before.sheets, after.sheets), ...different(after.sheets, before.sheets)]
  const workshops = [...different(before.workshops, after.workshops), ...different(after.workshops, before.workshops)]
  const items = [
    ...different(before.agendaItems, after.agendaItems),
    ...different(after.agendaItems, before.agendaItems),
  ]
  const final = new Set(before.assessments.flatMap(({ id, status }) => (status === 'final' ? [id] : [])))
  return new Set([
    ...[...assessments, ...workshops].map(({ id }) => id),
    ...sheets.map(({ assessmentId }) => assessmentId),
    ...items.map(({ assessmentId }) => assessmentId).filter((id) => final.has(id)),
  ])
}

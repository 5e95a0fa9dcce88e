import { z } from 'zod'
import type { Problem, Result } from '../lib/result.ts'
import { RECORD_TABLES, type RecordTable } from '../model/edit.ts'
import { type Workspace, workspace } from '../model/workspace.ts'
import { findDeviations, limitProblems } from '../packs/read-with-schema.ts'
import { IMPORT_LIMITS } from './import-limits.ts'

/** After so many problems the rest of the file is not looked at. */
const ENOUGH_PROBLEMS = 1000

const unread = z.array(z.unknown())
/** All but the records. */
const frame = workspace.extend({
  teams: unread,
  assessments: unread,
  sheets: unread,
  plans: unread,
  workshops: unread,
  agendaItems: unread,
  milestones: unread,
  baselines: unread,
  services: unread,
  eventCounts: unread,
  measurements: unread,
  eventMonths: unread,
  importMappings: unread,
  eventImports: unread,
  teamPolicies: unread,
  overrides: unread,
  freezes: unread,
})

/**
 * Checks a workspace against its schema, record by record. Handing the whole to the schema would gather a problem for every value of a
 * hostile file before the first could be shown: millions of them, more than memory holds.
 */
export function readRecords(json: unknown, place: string): Result<Workspace> {
  const head = findDeviations(frame, json, place)
  if (!head.ok) return refused(head.problems)
  const problems: Problem[] = []
  const tables = Object.fromEntries(
    RECORD_TABLES.map((table) => [table, readTable(table, head.value[table], place, problems)]),
  )
  return problems.length === 0
    ? { ok: true, value: { ...head.value, ...tables } as Workspace }
    : refused(problems, problems.length >= ENOUGH_PROBLEMS)
}

function readTable(table: RecordTable, records: readonly unknown[], place: string, problems: Problem[]): unknown[] {
  const { element } = workspace.shape[table]
  const read: unknown[] = []
  for (let index = 0; index < records.length && problems.length < ENOUGH_PROBLEMS; index += 1) {
    const where = `${place}, ${table}[${index}]`
    if (valuesLeft(records[index], IMPORT_LIMITS.recordValues) === 0) {
      problems.push({ place: where, message: `has more than ${IMPORT_LIMITS.recordValues} values` })
      continue
    }
    const record = findDeviations<unknown>(element, records[index], where)
    if (record.ok) read.push(record.value)
    else for (const { place: at, message } of record.problems) problems.push({ place: joined(where, at), message })
  }
  return read
}

/** `w.json, teams[2], name` → `w.json, teams[2].name`: one path to the field. */
function joined(where: string, at: string): string {
  const field = at.slice(where.length).replace(/^, /, '')
  return field === '' || field.startsWith('[') ? `${where}${field}` : `${where}.${field}`
}

/** How many values may still come after these; 0 where they are too many. */
function valuesLeft(value: unknown, allowed: number): number {
  let left = allowed - 1
  if (value !== null && typeof value === 'object') {
    for (const entry of Object.values(value)) {
      if (left <= 0) return 0
      left = valuesLeft(entry, left)
    }
  }
  return Math.max(0, left)
}

function refused(problems: readonly Problem[], isCut = false): Result<never> {
  return { ok: false, problems: limitProblems(problems, isCut) }
}

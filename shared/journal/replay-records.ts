import { assertNever } from '../lib/assert-never.ts'
import { migrateWorkspace } from '../migrations/migrate.ts'
import { type Edit, RECORD_TABLES, withAnswer } from '../model/edit.ts'
import type { EventsEdit } from '../model/events-edit.ts'
import { SCHEMA_VERSION } from '../model/schema-version.ts'
import { withEvents } from '../model/with-events.ts'
import type { Workspace, WorkspaceSettings } from '../model/workspace.ts'
import { change, type IndexedTables } from './indexed-tables.ts'
import type { JournalRecord } from './journal-record.ts'
import { replayWorkshopEdit } from './replay-workshop-edit.ts'

/** A workspace by ids, for many edits in a row. */
interface IndexedWorkspace {
  settings: WorkspaceSettings
  readonly tables: IndexedTables
}

/**
 * The workspace after these records, in the present schema version, its records ordered by id as the database gives them. `base` and
 * records may be of older versions: the workspace is migrated before the first record of a newer one. Records up to `from` are in the
 * base already; replaying one twice changes nothing, for edits state whole values.
 */
export function replayRecords(base: Workspace, from: number, records: readonly JournalRecord[]): Workspace {
  const ordered = records
    .filter(({ position }) => position.sequence > from)
    .sort((a, b) => a.position.sequence - b.position.sequence)
  let facts = base
  let index = 0
  while (index < ordered.length) {
    const version = ordered[index]?.schemaVersion ?? SCHEMA_VERSION
    const end = ordered.findIndex((record, at) => at > index && record.schemaVersion !== version)
    const part = ordered.slice(index, end < 0 ? ordered.length : end)
    facts = applyRecords(upTo(facts, version), part)
    index += part.length
  }
  return applyRecords(upTo(facts, SCHEMA_VERSION), [])
}

function upTo(facts: Workspace, version: number): Workspace {
  return migrateWorkspace(facts, facts.schemaVersion, undefined, version) as Workspace
}

function applyRecords(facts: Workspace, records: readonly JournalRecord[]): Workspace {
  const indexed = indexWorkspace(facts)
  for (const { edits } of records) for (const edit of edits) applyEdit(indexed, edit)
  // An older workspace has fewer tables; its migration makes the others.
  const known = RECORD_TABLES.filter((table) => facts[table] !== undefined)
  const tables = Object.fromEntries(known.map((table) => [table, inOrder(indexed.tables[table])]))
  return { ...facts, settings: indexed.settings, ...tables }
}

function indexWorkspace(facts: Workspace): IndexedWorkspace {
  const tables = Object.fromEntries(
    RECORD_TABLES.map((table) => [table, new Map((facts[table] ?? []).map((record) => [record.id, record]))]),
  ) as unknown as IndexedTables
  return { settings: facts.settings, tables }
}

function applyEdit(indexed: IndexedWorkspace, edit: Edit): void {
  const { tables } = indexed
  switch (edit.kind) {
    case 'settings':
      indexed.settings = edit.after
      return
    case 'answer':
      change(tables.sheets, edit.sheetId, (sheet) => withAnswer(sheet, edit.practice, edit.after))
      return
    case 'sheet-head':
      change(tables.sheets, edit.sheetId, (sheet) => ({ ...sheet, ...edit.after }))
      return
    case 'record': {
      const table = tables[edit.table] as Map<string, unknown>
      if (edit.after === null) table.delete(edit.id)
      else table.set(edit.id, edit.after)
      return
    }
    case 'events':
      replayEvents(tables.eventMonths, edit)
      return
    case 'vote':
    case 'agenda':
    case 'workshop':
    case 'anonymise':
      replayWorkshopEdit(tables, edit)
      return
    default:
      assertNever(edit)
  }
}

function replayEvents(months: IndexedTables['eventMonths'], edit: EventsEdit): void {
  const { written, emptied } = withEvents(edit, (id) => months.get(id))
  for (const month of written) months.set(month.id, month)
  for (const id of emptied) months.delete(id)
}

function inOrder(records: ReadonlyMap<string, { readonly id: string }>): readonly object[] {
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

import type { PlannedImport, ReadImport } from '#shared/interchange/events/plan-import.ts'
import { rememberMapping } from '#shared/interchange/events/remembered-mapping.ts'
import type { PlannedRecords } from '#shared/interchange/planned-records.ts'
import type { EventKind } from '#shared/model/delivery-event.ts'
import { type Edit, putRecord, type Records, removeRecord } from '#shared/model/edit.ts'
import type { ImportMapping } from '#shared/model/event-import.ts'
import { type EventMonth, eventsFrom } from '#shared/model/event-month.ts'
import type { MeasureTable } from '#shared/model/measure-tables.ts'
import { partsOfMonths } from '#shared/model/with-events.ts'
import type { OpenMeasures } from './app-state.ts'
import { commit } from './commit.ts'

/** The file that is taken in, and what a new record takes from outside. */
export interface ImportedFile {
  readonly name: string
  readonly hash: string
  readonly id: string
  readonly moment: string
}

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  incident: 'incidents',
  deployment: 'deployments',
  change: 'changes',
  window: 'observation windows',
}

/** Takes in what was shown: events, the mapping that is remembered, and the record of the import, as one step that can be undone. */
export function takeInEvents(
  measures: OpenMeasures,
  planned: PlannedImport,
  read: ReadImport,
  file: ImportedFile,
): void {
  const { mapping, header, source } = planned
  const { teamId } = measures
  const known = measures.importMappings[source] ?? null
  const name = known?.name ?? file.name.slice(0, 200)
  const removed = read.edit.before.reduce((sum, { rows }) => sum + rows.length, 0) - read.changed
  commit(`import of ${file.name}`, [
    putRecord('importMappings', known, rememberMapping(mapping, header, { id: source, teamId, name })),
    read.edit,
    putRecord('eventImports', null, {
      id: file.id,
      teamId,
      mappingId: source,
      kind: mapping.kind,
      fileName: file.name.slice(0, 200),
      fileHash: file.hash,
      importedAt: file.moment,
      timeZone: mapping.timeZone,
      added: read.added,
      changed: read.changed,
      same: read.same,
      removed,
      leftOut: read.leftOut,
      setAside: read.setAside,
    }),
  ])
}

/** Takes in the records of a file as one step. */
export function takeInRecords<Table extends MeasureTable>(
  table: Table,
  fileName: string,
  { added, changed }: PlannedRecords<Records[Table]>,
): void {
  commit(`import of ${fileName}`, [
    ...added.map((record) => putRecord(table, null, record)),
    ...changed.map(({ before, after }) => putRecord(table, before, after)),
  ])
}

/** Makes or changes a record of a team's measures; typing in one field is undone as one. */
export function putMeasure<Table extends MeasureTable>(
  label: string,
  table: Table,
  before: Records[Table] | null,
  after: Records[Table],
  mergeKey: string | null = null,
): void {
  commit(label, [putRecord(table, before, after)], mergeKey)
}

/** Makes several records of one table in one step. */
export function addMeasures<Table extends MeasureTable>(
  label: string,
  table: Table,
  records: readonly Records[Table][],
): void {
  commit(
    label,
    records.map((record) => putRecord(table, null, record)),
  )
}

/** Removes a record; with a service goes what was said of it alone. */
export function removeMeasure<Table extends MeasureTable>(
  label: string,
  table: Table,
  record: Records[Table],
  measures: OpenMeasures,
): void {
  commit(label, [...(table === 'services' ? removalOfParts(measures, record.id) : []), removeRecord(table, record)])
}

/** Forgets a mapping with all that was taken in by it: events are known again by the mapping that brought them, so they cannot stay alone. */
export function removeMapping(mapping: ImportMapping, measures: OpenMeasures): void {
  const before = brought(mapping, measures)
  const imports = Object.values(measures.eventImports).filter(({ mappingId }) => mappingId === mapping.id)
  commit(`removal of ${mapping.name}`, [
    ...(before.length > 0 ? [{ kind: 'events', teamId: mapping.teamId, before, after: [] } as const] : []),
    ...imports.map((record) => removeRecord('eventImports', record)),
    removeRecord('importMappings', mapping),
  ])
}

/** The events that were taken in by a mapping, as parts of months. */
function brought({ id, teamId, kind }: ImportMapping, { eventMonths }: OpenMeasures): readonly EventMonth[] {
  const months = Object.values(eventMonths).filter((month) => month.kind === kind && month.sources.includes(id))
  return partsOfMonths(
    teamId,
    kind,
    months.flatMap((month) => eventsFrom(month, id)),
  )
}

function removalOfParts(measures: OpenMeasures, serviceId: string): readonly Edit[] {
  const tables = ['eventCounts', 'measurements', 'overrides', 'freezes'] as const
  return tables.flatMap((table) =>
    Object.values(measures[table])
      .filter((record) => record.serviceId === serviceId)
      .map((record) => removeRecord(table, record as never)),
  )
}

import { failure, type Problem, type Result, success } from '../../lib/result.ts'
import type { DeliveryEvents, EventKind, Instant, ObservationWindow } from '../../model/delivery-event.ts'
import type { ImportMapping } from '../../model/event-import.ts'
import type { EventMonth } from '../../model/event-month.ts'
import type { EventsEdit } from '../../model/events-edit.ts'
import { readCsvFile } from '../csv-file.ts'
import type { CsvRow } from '../csv-table.ts'
import { IMPORT_LIMITS } from '../import-limits.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { type GuessedMapping, guessMappings } from './guess-mapping.ts'
import { inspectTimes, type TimesFound } from './inspect-times.ts'
import { planEventsEdit } from './plan-events-edit.ts'
import { readEvents } from './read-events.ts'
import type { RowFinding } from './read-row.ts'
import { findRemembered, recallMapping } from './remembered-mapping.ts'

const ROWS_SHOWN = 5
const FINDINGS_SHOWN = 200

/** A file on its way into a team's events. */
export interface ImportQuestion {
  readonly fileName: string
  readonly text: string
  readonly teamId: string
  /** The mapping that the user chose; null asks for the one that fits best. */
  readonly mapping: ColumnMapping | null
  readonly remembered: readonly ImportMapping[]
  /** Of all kinds. */
  readonly months: readonly EventMonth[]
  readonly removeMissing: boolean
  /** The id of a mapping that is not remembered yet. */
  readonly newSource: string
}

/** What a file has to say under a mapping, and what taking it in would change. */
export interface PlannedImport {
  readonly header: readonly string[]
  /** The first rows as they stand in the file. */
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
  readonly mapping: ColumnMapping
  /** Where the mapping comes from, in words. */
  readonly origin: string
  /** The mapping's record: an old one where this file was read before. */
  readonly source: string
  readonly times: TimesFound
  readonly read: Result<ReadImport>
}

/** How far a large file has come: its rows are being read, or compared with what is known. */
export interface EventImportStage {
  readonly step: 'rows' | 'comparison'
  readonly rowCount: number
}

export interface ReadImport {
  readonly events: number
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Known events of the same time that the file no longer has. */
  readonly missing: number
  readonly setAside: number
  readonly leftOut: number
  /** Events without a moment: they are kept, and no figure over time can use them. */
  readonly undated: number
  /** Incidents without an end. */
  readonly open: number
  readonly findings: readonly RowFinding[]
  readonly findingCount: number
  readonly edit: EventsEdit
}

/**
 * Reads a file by a mapping, and compares it with what the team has: nothing is changed by it. Fails where the file is no table; where
 * only the mapping does not fit, `read` says why.
 */
export function planImport(
  question: ImportQuestion,
  onStage: (stage: EventImportStage) => void = () => {},
): Result<PlannedImport> {
  const { fileName, text, remembered } = question
  const file = readCsvFile(text, fileName, IMPORT_LIMITS.eventCells)
  if (!file.ok) return file
  const { header, rows } = file.value
  const table = [header, ...rows]
  onStage({ step: 'rows', rowCount: rows.length })
  const known = findRemembered(header.cells, remembered)
  const { mapping, origin } = chooseMapping(question, header.cells, known)
  const source = known?.kind === mapping.kind ? known.id : question.newSource
  return success({
    header: header.cells.map((cell) => cell.trim()),
    rows: rows.slice(0, ROWS_SHOWN).map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
    rowCount: rows.length,
    mapping,
    origin,
    source,
    times: inspectTimes(table, mapping),
    read: readAndCompare(question, table, mapping, source, onStage),
  })
}

/** The user's, else what was remembered for this header, else the best guess, else an empty one to be filled in. */
function chooseMapping(
  { mapping }: ImportQuestion,
  header: readonly string[],
  known: ImportMapping | null,
): { readonly mapping: ColumnMapping; readonly origin: string } {
  if (mapping !== null) return { mapping, origin: 'As chosen here' }
  if (known !== null) return { mapping: recallMapping(known), origin: `Remembered from “${known.name}”` }
  const [guess]: readonly GuessedMapping[] = guessMappings(header)
  if (guess) return { mapping: guess.mapping, origin: `Guessed: ${guess.preset.title}` }
  return { mapping: EMPTY_MAPPING, origin: 'No export that is known: choose the columns' }
}

const EMPTY_MAPPING: ColumnMapping = {
  kind: 'incident',
  columns: {},
  flags: {},
  only: null,
  timeZone: null,
  dateOrder: null,
  service: '',
}

function readAndCompare(
  { fileName, teamId, months, removeMissing }: ImportQuestion,
  table: readonly CsvRow[],
  mapping: ColumnMapping,
  source: string,
  onStage: (stage: EventImportStage) => void,
): Result<ReadImport> {
  const { kind } = mapping
  const read = readEvents(table, mapping, fileName)
  if (!read.ok) return read
  onStage({ step: 'comparison', rowCount: read.value.rows.length })
  const ofKind = months.filter((month) => month.kind === kind)
  const planned = planEventsEdit(kind, ofKind, read.value.rows, { teamId, source, removeMissing })
  if (!planned.ok) return failure(...planned.problems.map((problem) => inFile(fileName, problem)))
  const { added, changed, same, missing } = planned.value.reconciled
  const { findings } = read.value
  return success({
    events: read.value.rows.length,
    added: added.length,
    changed: changed.length,
    same,
    missing: missing.length,
    setAside: read.value.setAside,
    leftOut: new Set(findings.filter(({ isLeftOut }) => isLeftOut).map(({ line }) => line)).size,
    undated: read.value.rows.filter(({ event }) => !('from' in event) && startOf(event) === null).length,
    open: read.value.rows.filter(({ event }) => 'resolvedAt' in event && event.resolvedAt === null).length,
    findings: findings.slice(0, FINDINGS_SHOWN),
    findingCount: findings.length,
    edit: planned.value.edit,
  })
}

/** An incident is placed by its start, everything else by going live. */
function startOf(event: Exclude<DeliveryEvents[EventKind], ObservationWindow>): Instant | null {
  return 'startedAt' in event ? event.startedAt : event.deployedAt
}

function inFile(fileName: string, { place, message }: Problem): Problem {
  return { place: `${fileName}, ${place}`, message }
}

import { isSame } from '../../lib/is-same.ts'
import { failure, type Problem, type Result, success } from '../../lib/result.ts'
import type { DeliveryEvents, EventKind } from '../../model/delivery-event.ts'
import { eventKey } from '../../model/event-key.ts'
import { type CsvRow, csvPlace } from '../csv-table.ts'
import { type ColumnMapping, columnKey, NEEDED_FIELDS } from './column-mapping.ts'
import { EVENT_READERS } from './event-readers.ts'
import { fieldTitle } from './field-titles.ts'
import { columnPositions, makeRowReader, type RowFinding } from './read-row.ts'
import { isTimeZone } from './zone-offset.ts'

/** One event, the line it stands on, and the key by which it is known when the file is imported again. */
export interface PlacedEvent<K extends EventKind> {
  readonly line: number
  readonly key: string
  readonly event: DeliveryEvents[K]
}

/** What a file holds. Rows with a fault are in `findings` and nowhere else. */
export interface EventRows<K extends EventKind> {
  readonly kind: K
  readonly rows: readonly PlacedEvent<K>[]
  readonly findings: readonly RowFinding[]
  /** Rows that the mapping leaves aside, such as deployments to a test environment. */
  readonly setAside: number
}

/**
 * The events of a table under a mapping. Fails where the mapping does not fit the file; a row that cannot be read is a finding by line,
 * and so is one that says again, or otherwise, what an earlier row with its key says: the earlier one counts.
 */
export function readEvents<K extends EventKind>(
  table: readonly CsvRow[],
  mapping: ColumnMapping<K>,
  fileName: string,
): Result<EventRows<K>> {
  const [header, ...rows] = table
  if (!header) return failure({ place: fileName, message: 'is empty' })
  const problems = mappingProblems(header, mapping, fileName)
  return problems.length > 0 ? failure(...problems) : success(collectEvents(header, rows, mapping))
}

function mappingProblems(header: CsvRow, mapping: ColumnMapping, fileName: string): Problem[] {
  const place = csvPlace(fileName, header)
  const names = header.cells.map(columnKey)
  const positions = columnPositions(header, mapping)
  const columns = [...Object.values(mapping.columns), ...(mapping.only ? [mapping.only.column] : [])]
  return [
    ...columns.flatMap((column) => {
      const times = names.filter((name) => name === columnKey(column)).length
      if (times === 1) return []
      return [{ place, message: `column “${column}” is ${times === 0 ? 'missing' : 'there more than once'}` }]
    }),
    ...NEEDED_FIELDS[mapping.kind]
      .filter((field) => !positions.has(field) && mapping.columns[field] === undefined)
      .map((field) => ({ place, message: `no column was chosen for “${fieldTitle(field)}”` })),
    ...(mapping.timeZone === null || isTimeZone(mapping.timeZone)
      ? []
      : [{ place: fileName, message: `there is no time zone “${mapping.timeZone}”, such as Europe/London` }]),
  ]
}

function collectEvents<K extends EventKind>(
  header: CsvRow,
  table: readonly CsvRow[],
  mapping: ColumnMapping<K>,
): EventRows<K> {
  const { kind } = mapping
  const findings: RowFinding[] = []
  const byKey = new Map<string, PlacedEvent<K>>()
  let faults = 0
  const readRow = makeRowReader(header, mapping, (finding) => {
    findings.push(finding)
    if (finding.isLeftOut) faults += 1
  })
  const isWanted = rowFilter(header, mapping)
  let setAside = 0
  for (const row of table) {
    if (!isWanted(row)) {
      setAside += 1
      continue
    }
    faults = 0
    const cells = readRow(row)
    if (row.cells.length !== header.cells.length) cells.note(null, widthMessage(row, header))
    else {
      const event = EVENT_READERS[kind](cells, mapping.service)
      if (event !== null && faults === 0) addEvent({ line: row.line, key: eventKey(kind, event), event })
    }
  }
  return { kind, rows: [...byKey.values()], findings, setAside }

  function addEvent(placed: PlacedEvent<K>): void {
    const earlier = byKey.get(placed.key)
    if (earlier === undefined) byKey.set(placed.key, placed)
    else findings.push({ line: placed.line, field: '', message: repeatMessage(earlier, placed), isLeftOut: true })
  }
}

function rowFilter(header: CsvRow, { only }: ColumnMapping): (row: CsvRow) => boolean {
  if (only === null) return () => true
  const position = header.cells.map(columnKey).indexOf(columnKey(only.column))
  const words = new Set(only.words.map((word) => word.toLowerCase()))
  return (row) => words.has((row.cells[position] ?? '').trim().toLowerCase())
}

function widthMessage(row: CsvRow, header: CsvRow): string {
  return `the row has ${row.cells.length} cells where the header has ${header.cells.length}`
}

function repeatMessage(earlier: PlacedEvent<EventKind>, later: PlacedEvent<EventKind>): string {
  return isSame(earlier.event, later.event)
    ? `the same as line ${earlier.line}, which counts once`
    : `says otherwise than line ${earlier.line} about the same one; line ${earlier.line} counts`
}

import { unescapeFormula } from '#shared/lib/formula-escape.ts'
import type { Instant } from '../../model/delivery-event.ts'
import type { CsvRow } from '../csv-table.ts'
import { type ColumnMapping, columnKey, type EventField, type FlagWords } from './column-mapping.ts'
import { readTime, type TimeRules } from './read-time.ts'
import { makeZoneOffset } from './zone-offset.ts'

/** Something to know about one row of a file. A row that is left out counts nowhere. */
export interface RowFinding {
  readonly line: number
  /** The column as the file names it; empty where the row as a whole is meant. */
  readonly field: string
  readonly message: string
  readonly isLeftOut: boolean
}

/** The cells of one row by field, read as the mapping says. What is wrong with a cell is noted, and it reads as if it were empty. */
export interface RowCells {
  readonly text: (field: EventField) => string
  readonly flag: (field: EventField) => boolean | null
  readonly time: (field: EventField) => Instant | null
  /** Notes something about the row; by default it is left out for it. */
  readonly note: (field: EventField | null, message: string, isLeftOut?: boolean) => void
}

const YES_NO: FlagWords = { yes: ['yes', 'true', 'y', '1'], no: ['no', 'false', 'n', '0'] }
const LONGEST_TEXT = 200

/** Reads the rows of one file one after another; the cells of a row are good until the next is asked for. */
export function makeRowReader(
  header: CsvRow,
  mapping: ColumnMapping,
  note: (finding: RowFinding) => void,
): (row: CsvRow) => RowCells {
  const positions = columnPositions(header, mapping)
  const rules = timeRules(mapping)
  let row = header
  const cell = (field: EventField): string => {
    const position = positions.get(field)
    return position === undefined ? '' : unescapeFormula(row.cells[position] ?? '').trim()
  }
  const noteRow: RowCells['note'] = (field, message, isLeftOut = true) =>
    note({ line: row.line, field: field === null ? '' : (mapping.columns[field] ?? field), message, isLeftOut })
  const cells: RowCells = {
    note: noteRow,
    text: (field) => {
      const text = cell(field)
      return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`
    },
    flag: (field) => {
      const read = readFlag(cell(field), mapping.flags[field] ?? YES_NO)
      if (read === undefined) noteRow(field, `${quote(cell(field))} means neither yes nor no here`)
      return read ?? null
    },
    time: (field) => {
      const read = readTime(cell(field), rules)
      if (read.outcome === 'fault') noteRow(field, read.message)
      if (read.outcome !== 'read') return null
      if (read.later !== null) noteRow(field, TWICE, false)
      return read.moment
    },
  }
  return (next) => {
    row = next
    return cells
  }
}

const TWICE = 'the clocks were put back over this time, so it was twice: the first of the two is taken'

/** Where each mapped field stands in a row. */
export function columnPositions(header: CsvRow, { columns }: ColumnMapping): ReadonlyMap<EventField, number> {
  const names = header.cells.map(columnKey)
  return new Map(
    Object.entries(columns).flatMap(([field, column]) => {
      const position = names.indexOf(columnKey(column))
      return position === -1 ? [] : [[field as EventField, position] as const]
    }),
  )
}

function timeRules({ timeZone, dateOrder }: ColumnMapping): TimeRules {
  return { zone: timeZone === null ? null : { name: timeZone, offset: makeZoneOffset(timeZone) }, dateOrder }
}

/** Undefined where the word is none of them. */
function readFlag(cell: string, { yes, no }: FlagWords): boolean | null | undefined {
  const word = cell.toLowerCase()
  if (word === '') return null
  if (yes?.includes(word)) return true
  if (no?.includes(word)) return false
  return yes === null ? true : no === null ? false : undefined
}

function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`
}

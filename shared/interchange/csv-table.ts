import { failure, type Result, success } from '../lib/result.ts'
import { IMPORT_LIMITS } from './import-limits.ts'

/** One row of a CSV file and where it stands. */
export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number
  /** The line of the text on which it begins: cells with line breaks make it differ from the row. */
  readonly line: number
  readonly cells: readonly string[]
}

const TOO_LONG = `has a cell of more than ${IMPORT_LIMITS.cellLength} characters`
const SEPARATORS = [',', ';', '\t'] as const

/**
 * CSV after RFC 4180, and what spreadsheets make of it: separated by comma, semicolon or tab (whichever the first line has most of),
 * lines ended by CRLF, LF or CR, even mixed. Cells come exactly as they stand, line breaks in quotes included. Rows without any
 * content are left out, but counted.
 */
export function readCsvTable(
  text: string,
  fileName: string,
  mostCells: number = IMPORT_LIMITS.cells,
): Result<readonly CsvRow[]> {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let at = 0
  let line = 1
  let cellCount = 0
  for (let row = 1; at < text.length; row += 1) {
    const read = readRow(text, at, separator)
    if (read.fault) return failure({ place: csvPlace(fileName, { row, line }), message: read.fault })
    cellCount += read.cells.length
    if (cellCount > mostCells) {
      return failure({ place: fileName, message: `has more than ${mostCells} cells and was not read` })
    }
    if (read.cells.some((cell) => cell.trim() !== '')) rows.push({ row, line, cells: read.cells })
    line += countLines(text, at, read.end)
    at = read.end
  }
  return success(rows)
}

/** `answers.csv, row 3 (line 5), column answer`. */
export function csvPlace(fileName: string, { row, line }: Pick<CsvRow, 'row' | 'line'>, column?: string): string {
  return `${fileName}, row ${row} (line ${line})${column ? `, column ${column}` : ''}`
}

interface ReadRow {
  readonly cells: readonly string[]
  /** Index after the row's line ending. */
  readonly end: number
  readonly fault?: string
}

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: string[] = []
  let at = start
  // One row alone must not grow past the limit either.
  while (cells.length <= IMPORT_LIMITS.cells) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator)
    if (cell === null) return { cells, end: text.length, fault: 'a quotation mark is opened here and never closed' }
    if (cell.end - at > IMPORT_LIMITS.cellLength) return { cells, end: text.length, fault: TOO_LONG }
    cells.push(cell.value)
    at = cell.end
    if (at >= text.length) break
    if (text[at] === separator) at += 1
    else if (isLineEnd(text[at])) return { cells, end: at + (text.startsWith('\r\n', at) ? 2 : 1) }
    else return { cells, end: at, fault: `cell ${cells.length} goes on after its closing quotation mark` }
  }
  return { cells, end: text.length }
}

interface ReadCell {
  readonly value: string
  readonly end: number
}

function readPlain(text: string, start: number, separator: string): ReadCell {
  let end = start
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1
  return { value: text.slice(start, end), end }
}

function readQuoted(text: string, start: number): ReadCell | null {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"' && close - start <= IMPORT_LIMITS.cellLength) {
    close = text.indexOf('"', close + 2)
  }
  return close === -1 ? null : { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r'
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let index = start; index < end; index += 1) {
    const char = text[index]
    if (char === '\n' || (char === '\r' && text[index + 1] !== '\n')) lines += 1
  }
  return lines
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const counts = SEPARATORS.map((separator) => header.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

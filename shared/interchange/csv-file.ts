import { failure, type Result, success } from '../lib/result.ts'
import { type CsvRow, readCsvTable } from './csv-table.ts'
import { checkSize, withoutByteOrderMark } from './import-limits.ts'

/** A table as a file has it; rows without any content are left out. */
export interface CsvFile {
  readonly header: CsvRow
  readonly rows: readonly CsvRow[]
}

/** The text of a CSV file as a table. A file that is too large, no table, or empty is refused. */
export function readCsvFile(text: string, fileName: string, mostCells?: number): Result<CsvFile> {
  const sized = checkSize(text, fileName)
  if (!sized.ok) return sized
  const table = readCsvTable(withoutByteOrderMark(text), fileName, mostCells)
  if (!table.ok) return table
  const [header, ...rows] = table.value
  return header ? success({ header, rows }) : failure({ place: fileName, message: 'is empty' })
}

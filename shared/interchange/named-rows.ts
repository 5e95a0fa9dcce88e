import { unescapeFormula } from '../lib/formula-escape.ts'
import { failure, type Result, success } from '../lib/result.ts'
import { readCsvFile } from './csv-file.ts'
import { csvPlace } from './csv-table.ts'

/** A row of a table whose columns are known by their names, in any order. */
export interface NamedRow {
  readonly line: number
  /** What stands in a column, trimmed; empty where the file has no such column. */
  readonly cell: (column: string) => string
}

/**
 * The rows of a CSV file whose first line names its columns, in whatever case. A file in which one of `needed` is missing is refused: each
 * is one name, or several of which one has to be there.
 */
export function readNamedRows(
  text: string,
  fileName: string,
  needed: readonly (string | readonly string[])[],
): Result<readonly NamedRow[]> {
  const file = readCsvFile(text, fileName)
  if (!file.ok) return file
  const { header, rows } = file.value
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  const missing = needed.map((words) => [words].flat()).filter((words) => !words.some((word) => names.includes(word)))
  if (missing.length > 0) {
    const place = csvPlace(fileName, header)
    return failure(
      ...missing.map((words) => ({ place, message: `column ${words.map(quoted).join(' or ')} is missing` })),
    )
  }
  return success(
    rows.map(({ line, cells }) => ({
      line,
      cell: (column) => unescapeFormula(cells[names.indexOf(column)] ?? '').trim(),
    })),
  )
}

function quoted(word: string): string {
  return `“${word}”`
}

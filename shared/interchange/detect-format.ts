import { ANSWER_COLUMNS } from './answer-row.ts'
import { withoutByteOrderMark } from './import-limits.ts'

/** The kind of a file by what is in it: its name may be wrong. Null where it is neither. */
export function detectFormat(text: string): 'json' | 'csv' | null {
  const content = withoutByteOrderMark(text).trimStart()
  if (content.startsWith('{') || content.startsWith('[')) return 'json'
  const header = content.slice(0, content.search(/[\r\n]|$/)).toLowerCase()
  const columns = header.split(/[,;\t]/).map((cell) => cell.replaceAll('"', '').trim())
  return ANSWER_COLUMNS.some((column) => columns.includes(column)) ? 'csv' : null
}

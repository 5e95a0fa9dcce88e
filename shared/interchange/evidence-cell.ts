import { type Evidence, evidence } from '../model/answer.ts'
import { isoDate, shortText } from '../model/text.ts'

/*
 * One cell holds all evidence of an answer, an item per line:
 *
 *   https://wiki.example/slo
 *   Minutes of the review (2026-03-01, Ada)
 *   Dashboard “Checkout” (undated, Grace)
 *
 * A text that would read as something else (of several lines, ending like a date, beginning with a quotation mark, or empty) is
 * written as a JSON string, and so is an owner with brackets, quotation marks or line breaks. Any other text stays exactly as it is.
 */

const MOST_ITEMS = 50

/** The items as one cell; items with nothing in them are left out. */
export function writeEvidenceCell(items: readonly Evidence[]): string {
  return items
    .filter(({ text, date, owner }) => text || date || owner)
    .map(({ text, date, owner }) => `${isPlain(text) ? text : JSON.stringify(text)}${writeSuffix(date, owner)}`)
    .join('\n')
}

/**
 * The items of a cell, blank lines left out. Lengths are not checked here: the answer's schema does that. Of a cell with more items
 * than any answer may have, only so many are read that it is seen to be too long.
 */
export function readEvidenceCell(cell: string): Evidence[] {
  return cell
    .split(/[\r\n]+/, MOST_ITEMS + 3)
    .filter((line) => line !== '')
    .map(readItem)
}

/** Whether a text can stand on its line as it is. */
function isPlain(text: string): boolean {
  return text !== '' && !/[\r\n]/.test(text) && !text.startsWith('"') && splitSuffix(text) === null
}

function writeSuffix(date: string | null, owner: string): string {
  if (!owner) return date ? ` (${date})` : ''
  return ` (${date ?? 'undated'}, ${/["()\r\n]/.test(owner) ? quoteOwner(owner) : owner})`
}

/** As a JSON string without brackets, so that the last “(” of a line always begins the suffix. */
function quoteOwner(owner: string): string {
  return JSON.stringify(owner).replaceAll('(', '\\u0028').replaceAll(')', '\\u0029')
}

function readItem(line: string): Evidence {
  const { text, date, owner } = splitSuffix(line) ?? { text: line, date: null, owner: '' }
  const quoted = readQuoted(text)
  // A quoted text that needed no quotes was not written here: its quotation marks belong to it.
  return { text: quoted !== null && !isPlain(quoted) ? quoted : text, date, owner }
}

/** Takes ` (date)`, ` (date, owner)` or ` (undated, owner)` off the end of a line; null where there is none. */
function splitSuffix(line: string): Evidence | null {
  const start = line.lastIndexOf(' (')
  const match = start === -1 ? null : /^ \((\d{4}-\d{2}-\d{2}|undated)(?:, ([^()]+))?\)$/.exec(line.slice(start))
  if (!match) return null
  const date = match[1] === 'undated' ? null : (match[1] ?? null)
  const owner = readOwner(match[2] ?? '')
  const known = owner !== null && (date === null ? owner !== '' : isoDate.safeParse(date).success)
  return known ? { text: line.slice(0, start), date, owner } : null
}

function readOwner(written: string): string | null {
  const owner = written.startsWith('"') ? readQuoted(written) : written
  return owner !== null && shortText.safeParse(owner).success ? owner : null
}

function readQuoted(text: string): string | null {
  if (!/^".*"$/s.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

/** Whether every item fits the model: text of at most 10,000 characters, owner of at most 200. */
export function isEvidenceList(items: readonly Evidence[]): boolean {
  return items.length <= MOST_ITEMS && items.every((item) => evidence.safeParse(item).success)
}

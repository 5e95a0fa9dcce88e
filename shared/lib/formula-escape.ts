/**
 * A spreadsheet takes a cell that begins with one of these for a formula, full-width ones and ones behind blanks or invisible
 * characters included.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u
/** A leading tab or line break is dropped by some programs, which brings the next character to the front. */
const LEADING_BREAK = /^[\t\r\n]/
/** `-5.2` is a number, not an attack, and stays one. */
const NUMBER = /^[+-]?\d+([.,]\d+)?%?$/

/** A cell that no spreadsheet will run: an apostrophe is put before what looks like a formula. */
export function escapeFormula(cell: string): string {
  return needsEscape(cell) ? `'${cell}` : cell
}

/** The cell as it was before `escapeFormula`; any other cell stays as it is. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && needsEscape(cell.slice(1)) ? cell.slice(1) : cell
}

/** Looks behind apostrophes too: a text that really begins with `'=` gets one more, so that it comes back whole. */
function needsEscape(cell: string): boolean {
  const bare = cell.replace(/^'+/, '')
  return !NUMBER.test(bare) && (FORMULA.test(bare) || LEADING_BREAK.test(bare))
}

import { measureText } from '#shared/charts/measure-text.ts'

/** Where a path or an address may break; the mark stays on the line before. */
const AFTER_MARK = /(?<=[/\-_.:?&=#])/

/** Widths are estimated: a little room is left. */
const SURE = 0.96

/**
 * Text in which no word is wider than `width` points at `size`. react-pdf breaks lines only at blanks, so a long path would leave the
 * page. A line break, not a hyphen: addresses are copied from reports.
 */
export function breakLongWords(text: string, width: number, size: number): string {
  const room = width * SURE
  return text.replaceAll(/\S{24,}/g, (word) => (measureText(word, size) <= room ? word : breakWord(word, room, size)))
}

function breakWord(word: string, width: number, size: number): string {
  const lines = ['']
  for (const part of word
    .split(AFTER_MARK)
    .flatMap((piece) => (measureText(piece, size) <= width ? [piece] : [...piece]))) {
    const line = lines.at(-1) ?? ''
    if (measureText(line + part, size) <= width) lines[lines.length - 1] = line + part
    else lines.push(part)
  }
  return lines.join('\n')
}

import { type JournalRecord, readRecordAt } from './journal-record.ts'
import type { Position } from './position.ts'

/** A piece of a journal that cannot be read, and where it is. */
export interface Damage {
  /** `torn`: the last write was cut off, as by a power failure. `altered`: something else changed what had been written. */
  readonly kind: 'torn' | 'altered'
  /** Line in the file, from 1. */
  readonly line: number
  /** The last change before it that can be read; null where there is none in this file. */
  readonly after: Position | null
}

export interface ScannedRecords {
  readonly records: readonly JournalRecord[]
  readonly damages: readonly Damage[]
  /** How the text ends: with a whole line, with a whole record whose line break is missing, or with a piece of a record. */
  readonly tail: 'whole' | 'unterminated' | 'torn'
}

/**
 * Reads all records of a journal's text. Never throws: what cannot be read is reported, and everything before and after it is kept,
 * because each record states whole values.
 */
export function scanRecords(text: string): ScannedRecords {
  const records: JournalRecord[] = []
  const damages: Damage[] = []
  let at = 0
  while (at < text.length) {
    const found = readRecordAt(text, at)
    if (found) records.push(found.record)
    if (found && (text[found.end] === '\n' || found.end === text.length)) {
      at = found.end + 1
      continue
    }
    const start = found ? found.end : at
    const next = nextStart(text, start)
    const isTorn = next === text.length && !text.endsWith('\n')
    damages.push({
      kind: isTorn ? 'torn' : 'altered',
      line: lineAt(text, start),
      after: records.at(-1)?.position ?? null,
    })
    at = next
  }
  return { records, damages, tail: tailOf(text, damages) }
}

/** Where to go on after a piece that cannot be read: at the next line, or right after a line break that was altered itself. */
function nextStart(text: string, from: number): number {
  const lineBreak = text.indexOf('\n', from)
  const end = lineBreak < 0 ? text.length : lineBreak + 1
  for (let mark = text.indexOf('J1 ', from); mark >= 0 && mark < end; mark = text.indexOf('J1 ', mark + 1)) {
    if (readRecordAt(text, mark)) return mark
  }
  return end
}

function lineAt(text: string, at: number): number {
  let line = 1
  for (let index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1)) line += 1
  return line
}

function tailOf(text: string, damages: readonly Damage[]): ScannedRecords['tail'] {
  if (text === '' || text.endsWith('\n')) return 'whole'
  return damages.at(-1)?.kind === 'torn' ? 'torn' : 'unterminated'
}

import { quickHash } from '../lib/quick-hash.ts'
import { type Edit, RECORD_TABLES } from '../model/edit.ts'
import type { Position } from './position.ts'

/** One committed change: everything that one transaction wrote. */
export interface JournalRecord {
  readonly position: Position
  /** The schema version of the records inside the edits. */
  readonly schemaVersion: number
  readonly edits: readonly Edit[]
}

/** A record found in a text, and where it ends: after its payload, before its line break. */
export interface FoundRecord {
  readonly record: JournalRecord
  readonly end: number
}

/** `J1 sequence id moment schema length checksum {edits}`; the length counts UTF-16 code units of the payload. */
const HEAD = /J1 (\d{1,15}) ([0-9a-z]{1,40}) (\d{4}-\d\d-\d\dT[\d:.]{5,18}Z) (\d{1,6}) (\d{1,10}) ([0-9a-f]{14}) /y

/** The record as one line with its line break. JSON has no raw line breaks, so a line break always ends a record. */
export function encodeRecord({ position, schemaVersion, edits }: JournalRecord): string {
  const payload = JSON.stringify(edits)
  const head = `${position.sequence} ${position.id} ${position.moment} ${schemaVersion} ${payload.length}`
  return `J1 ${head} ${quickHash(`${head} ${payload}`)} ${payload}\n`
}

/** The record that begins at this place; null where there is none, or where any character of it is not as it was written. */
export function readRecordAt(text: string, start: number): FoundRecord | null {
  HEAD.lastIndex = start
  const match = HEAD.exec(text)
  if (!match) return null
  const [whole, sequence = '', id = '', moment = '', schema = '', length = '', checksum] = match
  const end = start + whole.length + Number(length)
  const payload = text.slice(start + whole.length, end)
  if (payload.length !== Number(length)) return null
  if (quickHash(`${sequence} ${id} ${moment} ${schema} ${length} ${payload}`) !== checksum) return null
  const edits = readEdits(payload)
  if (!edits) return null
  return { end, record: { position: { sequence: Number(sequence), id, moment }, schemaVersion: Number(schema), edits } }
}

function readEdits(payload: string): readonly Edit[] | null {
  try {
    const edits: unknown = JSON.parse(payload)
    return Array.isArray(edits) && edits.every(isEdit) ? edits : null
  } catch {
    return null
  }
}

/** The fields that replaying relies on, by kind. */
const NEEDED: Readonly<Record<Edit['kind'], readonly string[]>> = {
  settings: ['after'],
  answer: ['sheetId', 'practice', 'after'],
  'sheet-head': ['sheetId', 'after'],
  record: ['table', 'id', 'after'],
  vote: ['itemId', 'practice', 'seat', 'round', 'list', 'before', 'after'],
  agenda: ['itemId', 'after'],
  workshop: ['assessmentId', 'after'],
  events: ['teamId', 'before', 'after'],
  anonymise: ['assessmentId', 'seats', 'remarks'],
}

/** Whether it can be replayed. The facts inside were checked when they came in; they are given back as they were. */
function isEdit(value: unknown): value is Edit {
  if (value === null || typeof value !== 'object' || !('kind' in value) || typeof value.kind !== 'string') return false
  if (!Object.hasOwn(NEEDED, value.kind)) return false
  if (!NEEDED[value.kind as Edit['kind']].every((field) => Object.hasOwn(value, field))) return false
  return !('table' in value) || RECORD_TABLES.some((table) => table === value.table)
}

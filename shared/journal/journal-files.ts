/** A file as text. Bytes that are not UTF-8 become replacement characters, which no checksum lets pass. */
export interface FileText {
  readonly text: string
  /** In bytes. */
  readonly size: number
  /** Where the last whole line ends, in bytes. */
  readonly endOfLastLine: number
}

/** The folder that a journal lives in: what either adapter (a folder of the disk, the browser's private files) has to provide. */
export interface JournalFiles {
  /** Names of all files; none where the folder does not exist yet. */
  readonly list: () => Promise<readonly string[]>
  readonly read: (name: string) => Promise<FileText>
  /** The first bytes of a file, as text. */
  readonly readStart: (name: string, bytes: number) => Promise<string>
  /** Cuts the file to `keep` bytes, writes the text behind them, and resolves with the new size once the disk has it. */
  readonly append: (name: string, keep: number, text: string) => Promise<number>
  /** Writes a whole file; resolves once the disk has it. Where that fails, no file of this name is left half written. */
  readonly write: (name: string, text: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

/** What a file of the journal is, by its name. */
export interface JournalFileName {
  readonly name: string
  /** Counts up when a journal is set aside and another begun; only the files of the highest one are in use. */
  readonly generation: number
  readonly kind: 'records' | 'snapshot' | 'sentinel'
  /** Records: the first that the file may hold. Snapshot: the last that it includes. Sentinel: 0. */
  readonly sequence: number
}

const FILE_NAME = /^(\d{4})-(records|snapshot|sentinel)(?:-(\d{15}))?\.(?:log|json)$/
const ENDINGS = { records: 'log', snapshot: 'json', sentinel: 'json' } as const

/** The name of a records or snapshot file: sorted by name, they are sorted by generation and sequence. */
export function journalFileName(generation: number, kind: 'records' | 'snapshot', sequence: number): string {
  return `${String(generation).padStart(4, '0')}-${kind}-${String(sequence).padStart(15, '0')}.${ENDINGS[kind]}`
}

/** The name of a generation's sentinel. */
export function sentinelFileName(generation: number): string {
  return `${String(generation).padStart(4, '0')}-sentinel.json`
}

/** Null for a file that is not the journal's: temporary, or somebody else's. */
export function parseJournalFileName(name: string): JournalFileName | null {
  const match = FILE_NAME.exec(name)
  if (!match) return null
  const [, generation, kind, sequence = '0'] = match
  return { name, generation: Number(generation), kind: kind as JournalFileName['kind'], sequence: Number(sequence) }
}

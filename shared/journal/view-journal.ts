import { groupBy } from '../lib/group-by.ts'
import { findGaps } from './find-gaps.ts'
import type { PlacedDamage } from './journal.ts'
import { type FileText, type JournalFileName, type JournalFiles, parseJournalFileName } from './journal-files.ts'
import type { JournalRecord } from './journal-record.ts'
import type { Position } from './position.ts'
import { type ScannedRecords, scanRecords } from './scan-records.ts'
import { readSentinel, type Sentinel } from './sentinel.ts'
import { readSnapshotHead, SNAPSHOT_HEAD_BYTES, type SnapshotHead } from './snapshot.ts'

/** What the folder of a journal was found to hold. */
export interface JournalView {
  readonly generation: number
  readonly sentinel: Sentinel | null
  /** Newest first. */
  readonly snapshots: readonly { readonly name: string; readonly head: SnapshotHead }[]
  /** Oldest first. */
  readonly segments: readonly { readonly name: string; readonly first: number }[]
  readonly last: Position | null
  readonly damages: readonly PlacedDamage[]
  /** Newest first; nothing of them was read. */
  readonly setAside: readonly SetAsideJournal[]
  readonly schemaVersion: number
  /** The file that the next record goes to; null where a new one begins. */
  readonly current: CurrentSegment | null
}

/** A journal that is not used any more. */
export interface SetAsideJournal {
  readonly generation: number
  /** Newest first. */
  readonly snapshots: readonly { readonly name: string }[]
  /** Oldest first. */
  readonly segments: readonly { readonly name: string; readonly first: number }[]
}

export interface CurrentSegment {
  readonly name: string
  /** In bytes, without a torn tail. */
  readonly size: number
  readonly needsLineBreak: boolean
}

/** Looks at the files in use: heads of snapshots, and all records since the newest one. */
export async function viewJournal(files: JournalFiles): Promise<JournalView> {
  const named = (await files.list()).flatMap((name) => parseJournalFileName(name) ?? []).sort(byName)
  const generation = Math.max(1, ...named.map((file) => file.generation))
  const inUse = named.filter((file) => file.generation === generation)
  const snapshots = await readHeads(files, inUse)
  const segments = segmentsOf(inUse)
  const sentinelFile = inUse.find(({ kind }) => kind === 'sentinel')
  const base = snapshots[0]?.head.position ?? null
  const scanned = await scanSegments(files, segmentsAfter(segments, base?.sequence ?? 0))
  const records = scanned.flatMap((segment) => segment.records)
  const last = records.reduce<Position | null>((best, record) => later(best, record.position), base)
  return {
    generation,
    sentinel: sentinelFile ? readSentinel((await files.read(sentinelFile.name)).text) : null,
    snapshots,
    segments,
    last,
    damages: [...scanned.flatMap(placeDamages), ...placeGaps(base?.sequence ?? 0, records)],
    setAside: setAsideOf(named.filter((file) => file.generation < generation)),
    schemaVersion: Math.max(
      0,
      ...snapshots.map(({ head }) => head.schemaVersion),
      records.reduce((newest, record) => Math.max(newest, record.schemaVersion), 0),
    ),
    current: currentOf(scanned.at(-1), base?.sequence ?? 0),
  }
}

/** The files that may hold records after this sequence: a file ends where the next begins. */
export function segmentsAfter<Segment extends { readonly first: number }>(
  segments: readonly Segment[],
  sequence: number,
): readonly Segment[] {
  return segments.filter((_segment, index) => {
    const next = segments[index + 1]
    return next === undefined || next.first - 1 > sequence
  })
}

function segmentsOf(files: readonly JournalFileName[]): JournalView['segments'] {
  return files.filter(({ kind }) => kind === 'records').map(({ name, sequence }) => ({ name, first: sequence }))
}

function snapshotsOf(files: readonly JournalFileName[]): readonly { readonly name: string }[] {
  return files
    .filter(({ kind }) => kind === 'snapshot')
    .map(({ name }) => ({ name }))
    .reverse()
}

/** A journal that was begun and never written to is none. */
function setAsideOf(older: readonly JournalFileName[]): readonly SetAsideJournal[] {
  const byGeneration = groupBy(older, (file) => file.generation)
  return [...byGeneration]
    .map(([generation, files]) => ({ generation, snapshots: snapshotsOf(files), segments: segmentsOf(files) }))
    .filter(({ snapshots, segments }) => snapshots.length > 0 || segments.length > 0)
    .reverse()
}

interface ScannedSegment extends ScannedRecords {
  readonly name: string
  readonly first: number
  readonly file: FileText
}

async function readHeads(files: JournalFiles, inUse: readonly JournalFileName[]): Promise<JournalView['snapshots']> {
  const heads = await Promise.all(
    snapshotsOf(inUse).map(async ({ name }) => {
      const head = readSnapshotHead(await files.readStart(name, SNAPSHOT_HEAD_BYTES))
      return head ? [{ name, head }] : []
    }),
  )
  return heads.flat()
}

async function scanSegments(
  files: JournalFiles,
  segments: JournalView['segments'],
): Promise<readonly ScannedSegment[]> {
  return Promise.all(
    segments.map(async ({ name, first }) => {
      const file = await files.read(name)
      return { name, first, file, ...scanRecords(file.text) }
    }),
  )
}

function placeDamages({ name, damages }: ScannedSegment): readonly PlacedDamage[] {
  return damages.map((damage) => ({ file: name, ...damage }))
}

function placeGaps(base: number, records: readonly JournalRecord[]): readonly PlacedDamage[] {
  return findGaps(base, records).map(({ from }) => ({
    file: '',
    kind: 'missing',
    line: from,
    after: records.find(({ position }) => position.sequence === from - 1)?.position ?? null,
  }))
}

/** After a snapshot a new file begins, so that the ones before it can be deleted whole. */
function currentOf(newest: ScannedSegment | undefined, base: number): CurrentSegment | null {
  if (!newest || newest.first <= base) return null
  const { name, file, tail } = newest
  return {
    name,
    size: tail === 'torn' ? file.endOfLastLine : file.size,
    needsLineBreak: tail === 'unterminated',
  }
}

function later(a: Position | null, b: Position): Position {
  return a === null || b.sequence > a.sequence ? b : a
}

function byName(a: JournalFileName, b: JournalFileName): number {
  return a.name < b.name ? -1 : 1
}

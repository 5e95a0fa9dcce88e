import { EMPTY_WORKSPACE } from '../model/empty-workspace.ts'
import type { Workspace } from '../model/workspace.ts'
import { findGaps, type Gap } from './find-gaps.ts'
import type { PlacedDamage } from './journal.ts'
import { parseJournalFileName } from './journal-files.ts'
import type { Position } from './position.ts'
import { replayRecords } from './replay-records.ts'
import { scanRecords } from './scan-records.ts'
import { readSnapshot } from './snapshot.ts'
import { type SetAsideJournal, segmentsAfter } from './view-journal.ts'
import { countWorkspace, type WorkspaceCounts } from './workspace-counts.ts'

/** A workspace made from a journal alone. */
export interface RebuiltWorkspace {
  readonly facts: Workspace
  readonly counts: WorkspaceCounts
  /** The last change that it includes; null where the journal holds none. */
  readonly position: Position | null
  readonly damages: readonly PlacedDamage[]
  readonly gaps: readonly Gap[]
  /** Snapshots that were damaged; an older one was used instead. */
  readonly damagedSnapshots: readonly string[]
}

/** The files of a journal that a workspace is rebuilt from; of a snapshot, its name says which change it includes last. */
export type RebuildSource = Pick<SetAsideJournal, 'snapshots' | 'segments'>

/** The files to rebuild from, in the order in which to try: each snapshot with the records after it, at last the records alone. */
export function rebuildPlans({ snapshots, segments }: RebuildSource): readonly {
  readonly snapshot: string | null
  readonly segments: readonly string[]
}[] {
  const fromSnapshots = snapshots.map(({ name }) => ({
    snapshot: name,
    segments: segmentsAfter(segments, parseJournalFileName(name)?.sequence ?? 0).map((segment) => segment.name),
  }))
  return [...fromSnapshots, { snapshot: null, segments: segments.map(({ name }) => name) }]
}

/** A file's name and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** The workspace that a snapshot and the records after it give; null where the snapshot is damaged and an older one is to be tried. */
export function rebuildWorkspace(
  snapshot: NamedText | null,
  segments: readonly NamedText[],
): Omit<RebuiltWorkspace, 'damagedSnapshots'> | null {
  const base = snapshot && readSnapshot(snapshot.text)
  if (snapshot && !base) return null
  const scanned = segments.map(({ name, text }) => ({ name, ...scanRecords(text) }))
  const records = scanned.flatMap((segment) => segment.records)
  const from = base?.head.position.sequence ?? 0
  const facts = replayRecords(base?.facts ?? EMPTY_WORKSPACE, from, records)
  const position = records.reduce<Position | null>(
    (last, record) => (record.position.sequence > (last?.sequence ?? 0) ? record.position : last),
    base?.head.position ?? null,
  )
  return {
    facts,
    counts: countWorkspace(facts),
    position,
    damages: scanned.flatMap(({ name, damages }) => damages.map((damage) => ({ file: name, ...damage }))),
    gaps: findGaps(from, records),
  }
}

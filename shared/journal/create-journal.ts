import { inTurn } from './in-turn.ts'
import { isSamePosition } from './is-same-position.ts'
import type { AppendOutcome, Journal, JournalStatus, KeepOutcome } from './journal.ts'
import { type JournalFiles, journalFileName, parseJournalFileName, sentinelFileName } from './journal-files.ts'
import { type JournalRecord, readRecordAt } from './journal-record.ts'
import { EMPTY_SENTINEL } from './sentinel.ts'
import { readSnapshotHead, type SnapshotHead } from './snapshot.ts'
import { type JournalView, segmentsAfter, viewJournal } from './view-journal.ts'

const KEPT_SNAPSHOTS = 10
/** A snapshot is due when the records since the last one weigh this much, or half as much as that snapshot. */
const SEGMENT_BYTES = 1024 * 1024

/**
 * A journal in a folder: files of records, each beginning where a snapshot ends, and the snapshots. Calls are carried out one after the
 * other. What fails leaves what was there as it was. `explain` makes a sentence for the user of an error of the disk.
 */
export function createJournal(files: JournalFiles, explain: (error: unknown) => string): Journal {
  let known: JournalView | null = null
  const turn = inTurn()

  async function lookAgain(): Promise<JournalView> {
    known = await viewJournal(files)
    return known
  }

  /** After an error nothing is assumed about what a failed write has left behind. */
  async function attempt<T>(action: () => Promise<T>): Promise<T | { outcome: 'failed'; message: string }> {
    try {
      return await action()
    } catch (error) {
      known = null
      return { outcome: 'failed', message: explain(error) }
    }
  }

  async function append(lines: readonly string[]): Promise<AppendOutcome> {
    const records = lines.map(readLine)
    const first = known ?? (await lookAgain())
    // Another window may have written since this one looked last.
    const view = follows(first, records) ? first : await lookAgain()
    if (!follows(view, records)) return { outcome: 'gap' }
    const isNew = records.map(({ position }) => position.sequence > (view.last?.sequence ?? 0))
    const after = await appendLines(
      files,
      view,
      lines.filter((_line, index) => isNew[index]),
      records.filter((_record, index) => isNew[index]),
    )
    known = after
    return { outcome: 'kept', isSnapshotDue: isSnapshotDue(after) }
  }

  async function keep(text: string, forgetOlder: boolean): Promise<KeepOutcome> {
    const head = readSnapshotHead(text)
    if (!head) throw new Error('This is not a snapshot.')
    const view = await lookAgain()
    const generation = isForeign(view, head) ? view.generation + 1 : view.generation
    await files.write(journalFileName(generation, 'snapshot', head.position.sequence), text)
    await writeSentinel(files, generation, head)
    if (forgetOlder) await removeOlder(files, generation, head.position.sequence)
    await removeOldest(files, await lookAgain())
    known = null
    return { outcome: 'kept' }
  }

  async function setAside(): Promise<KeepOutcome> {
    const { generation } = await lookAgain()
    await files.write(sentinelFileName(generation + 1), JSON.stringify(EMPTY_SENTINEL))
    known = null
    return { outcome: 'kept' }
  }

  async function read(name: string): Promise<string> {
    if (!parseJournalFileName(name)) throw new Error('This is not a file of the journal.')
    return (await files.read(name)).text
  }

  return {
    status: () => turn(async () => statusOf(await lookAgain())),
    append: (lines) => turn(() => attempt(() => append(lines))),
    snapshot: (text, forgetOlder) => turn(() => attempt(() => keep(text, forgetOlder))),
    read: (name) => turn(() => read(name)),
    setAside: () => turn(() => attempt(setAside)),
  }
}

/** @throws where the line is not one whole record, as the caller has to have written it */
function readLine(line: string): JournalRecord {
  const found = readRecordAt(line, 0)
  if (!found || found.end !== line.length - 1 || line.at(-1) !== '\n') throw new Error('This is not a record.')
  return found.record
}

/** Whether these records go on where the journal ends, or are in it already; a record of another history does neither. */
function follows({ last }: JournalView, records: readonly JournalRecord[]): boolean {
  let reached = last?.sequence ?? 0
  return records.every(({ position }) => {
    if (position.sequence === last?.sequence) return isSamePosition(position, last)
    if (position.sequence > reached + 1) return false
    reached = Math.max(reached, position.sequence)
    return true
  })
}

async function appendLines(
  files: JournalFiles,
  view: JournalView,
  lines: readonly string[],
  records: readonly JournalRecord[],
): Promise<JournalView> {
  const [first, last] = [records[0], records.at(-1)]
  if (!first || !last) return view
  const begun = journalFileName(view.generation, 'records', first.position.sequence)
  const current = view.current ?? { name: begun, size: 0, needsLineBreak: false }
  const text = lines.join('')
  const size = await files.append(current.name, current.size, current.needsLineBreak ? `\n${text}` : text)
  const segments = view.current ? view.segments : [...view.segments, { name: begun, first: first.position.sequence }]
  const after: JournalView = {
    ...view,
    segments,
    last: last.position,
    schemaVersion: Math.max(view.schemaVersion, last.schemaVersion),
    current: { name: current.name, size, needsLineBreak: false },
  }
  if (view.sentinel?.everPopulated) return after
  const populated = {
    ...EMPTY_SENTINEL,
    everPopulated: true,
    schemaVersion: last.schemaVersion,
    position: last.position,
  }
  await files.write(sentinelFileName(view.generation), JSON.stringify(populated))
  return { ...after, sentinel: populated }
}

/** A snapshot that does not go on from what the journal holds belongs to another history, which gets a journal of its own. */
function isForeign({ last }: JournalView, { position }: SnapshotHead): boolean {
  if (last === null || position.sequence > last.sequence) return false
  return !isSamePosition(last, position)
}

async function writeSentinel(files: JournalFiles, generation: number, head: SnapshotHead): Promise<void> {
  const { counts, schemaVersion, position } = head
  const content = { ...EMPTY_SENTINEL, everPopulated: true, counts, schemaVersion, position }
  await files.write(sentinelFileName(generation), JSON.stringify(content))
}

/** Journals that were set aside first: as long as something older is left in this one, it is seen that there is more to forget. */
async function removeOlder(files: JournalFiles, generation: number, sequence: number): Promise<void> {
  const named = (await files.list()).flatMap((name) => parseJournalFileName(name) ?? [])
  const older = [
    ...named.filter((file) => file.generation < generation),
    ...named.filter(
      (file) =>
        file.generation === generation &&
        ((file.kind === 'snapshot' && file.sequence < sequence) ||
          (file.kind === 'records' && file.sequence <= sequence)),
    ),
  ]
  for (const { name } of older) await files.remove(name)
}

async function removeOldest(files: JournalFiles, { snapshots, segments }: JournalView): Promise<void> {
  const oldest = snapshots[KEPT_SNAPSHOTS - 1]
  if (!oldest) return
  const needed = segmentsAfter(segments, oldest.head.position.sequence)
  for (const segment of segments) if (!needed.includes(segment)) await files.remove(segment.name)
  for (const snapshot of snapshots.slice(KEPT_SNAPSHOTS)) await files.remove(snapshot.name)
}

function isSnapshotDue({ current, snapshots }: JournalView): boolean {
  return (current?.size ?? 0) > Math.max(SEGMENT_BYTES, (snapshots[0]?.head.length ?? 0) / 2)
}

function statusOf({ current: _current, ...view }: JournalView): JournalStatus {
  const setAside = view.setAside.map(({ generation, snapshots, segments }) => ({
    generation,
    snapshots: [...snapshots],
    segments: [...segments],
  }))
  const { snapshots, segments, damages } = view
  return { ...view, snapshots: [...snapshots], segments: [...segments], damages: [...damages], setAside }
}

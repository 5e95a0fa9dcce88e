import { MOST_RECORD_CHARACTERS } from '#shared/ipc/record-size.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { encodeRecord, type JournalRecord } from '#shared/journal/journal-record.ts'

/** A change of more edits than these is an import or a restore: a snapshot is written sooner than a record with everything before and after. */
const MOST_EDITS = 2000

/** What is written in the database and not yet in the journal. Whoever calls holds the write lock. */
export interface SecondCopy {
  /** A change that the database has. With `forgetOlder` the journal gets a snapshot instead, and drops everything older. */
  readonly add: (record: JournalRecord, forgetOlder: boolean) => void
  /** The next time, the journal gets a snapshot of the database. */
  readonly demandSnapshot: (forgetOlder: boolean) => void
  /** Hands over what is waiting. Null once the journal has it, otherwise why it does not, in words. */
  readonly flush: () => Promise<string | null>
  readonly isBehind: () => boolean
  /** Writes a snapshot in the place of many records. Where there is no room for it, the records go on as before; false then. */
  readonly renew: () => Promise<boolean>
}

interface Parts {
  readonly journal: Pick<Journal, 'append' | 'snapshot'>
  /** A snapshot of what the database holds now. */
  readonly takeSnapshot: () => Promise<string>
  /** Hears that the records have grown enough for a snapshot to be worth while. */
  readonly onSnapshotDue: () => void
}

/** Keeps the journal level with the database. What the journal cannot take waits; more than a snapshot's worth is not kept in memory. */
export function createSecondCopy({ journal, takeSnapshot, onSnapshotDue }: Parts): SecondCopy {
  let lines: readonly string[] = []
  let weight = 0
  let snapshot: 'none' | 'wanted' | 'forgetting' = 'none'

  function demandSnapshot(forgetOlder: boolean): void {
    if (snapshot !== 'forgetting') snapshot = forgetOlder ? 'forgetting' : 'wanted'
    lines = []
    weight = 0
  }

  async function writeSnapshot(): Promise<string | null> {
    const asked = snapshot
    const kept = await journal.snapshot(await takeSnapshot(), asked === 'forgetting')
    if (kept.outcome === 'failed') return kept.message
    snapshot = 'none'
    return null
  }

  async function appendLines(): Promise<string | null> {
    const answer = await journal.append(lines)
    if (answer.outcome === 'failed') return answer.message
    if (answer.outcome === 'gap') {
      demandSnapshot(false)
      return writeSnapshot()
    }
    lines = []
    weight = 0
    if (answer.isSnapshotDue) onSnapshotDue()
    return null
  }

  return {
    demandSnapshot,
    renew: async () => {
      if (snapshot !== 'none' || lines.length > 0) return false
      try {
        return (await journal.snapshot(await takeSnapshot(), false)).outcome === 'kept'
      } catch {
        return false
      }
    },
    isBehind: () => snapshot !== 'none' || lines.length > 0,
    add: (record, forgetOlder) => {
      if (forgetOlder) return demandSnapshot(true)
      if (snapshot !== 'none') return
      if (record.edits.length > MOST_EDITS) return demandSnapshot(false)
      const line = encodeRecord(record)
      weight += line.length
      if (weight > MOST_RECORD_CHARACTERS) demandSnapshot(false)
      else lines = [...lines, line]
    },
    flush: async () => {
      try {
        if (snapshot !== 'none') return await writeSnapshot()
        return lines.length > 0 ? await appendLines() : null
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
  }
}

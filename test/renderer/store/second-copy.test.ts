import { expect, it } from 'vitest'
import { createSecondCopy } from '#renderer/store/second-copy.ts'
import { MOST_RECORD_CHARACTERS } from '#shared/ipc/record-size.ts'
import type { AppendOutcome, KeepOutcome } from '#shared/journal/journal.ts'
import { encodeRecord, type JournalRecord } from '#shared/journal/journal-record.ts'
import { putRecord } from '#shared/model/edit.ts'
import { aTeam } from '#test/fixtures/records.ts'

const recordAt = (sequence: number, name = 'Team'): JournalRecord => ({
  position: { sequence, id: `id${sequence}`, moment: '2026-03-05T10:12:00.000Z' },
  schemaVersion: 2,
  edits: [putRecord('teams', null, aTeam({ name }))],
})

function copyOn({ append, keep }: { append?: () => AppendOutcome; keep?: () => KeepOutcome } = {}) {
  const appended: string[][] = []
  const snapshots: boolean[] = []
  let due = 0
  const copy = createSecondCopy({
    journal: {
      append: async (lines) => {
        appended.push([...lines])
        return append?.() ?? { outcome: 'kept', isSnapshotDue: false }
      },
      snapshot: async (_text, forgetOlder) => {
        snapshots.push(forgetOlder)
        return keep?.() ?? { outcome: 'kept' }
      },
    },
    takeSnapshot: async () => 'a snapshot',
    onSnapshotDue: () => {
      due += 1
    },
  })
  return { copy, appended, snapshots, due: () => due }
}

it('hands over records once, in order', async () => {
  const { copy, appended } = copyOn()
  copy.add(recordAt(1), false)
  copy.add(recordAt(2), false)
  expect(copy.isBehind()).toBe(true)
  expect(await copy.flush()).toBeNull()
  expect(await copy.flush()).toBeNull()
  expect(appended).toEqual([[encodeRecord(recordAt(1)), encodeRecord(recordAt(2))]])
  expect(copy.isBehind()).toBe(false)
})

it('keeps what the journal could not take, and says why', async () => {
  let answer: AppendOutcome = { outcome: 'failed', message: 'The disk is full.' }
  const { copy, appended } = copyOn({ append: () => answer })
  copy.add(recordAt(1), false)
  expect(await copy.flush()).toBe('The disk is full.')
  expect(copy.isBehind()).toBe(true)
  copy.add(recordAt(2), false)
  answer = { outcome: 'kept', isSnapshotDue: false }
  expect(await copy.flush()).toBeNull()
  expect(appended.at(-1)).toHaveLength(2)
})

it('fills a gap with a snapshot, and keeps wanting one until it is there', async () => {
  let kept: KeepOutcome = { outcome: 'failed', message: 'The disk is full.' }
  const { copy, snapshots } = copyOn({ append: () => ({ outcome: 'gap' }), keep: () => kept })
  copy.add(recordAt(7), false)
  expect(await copy.flush()).toBe('The disk is full.')
  expect(copy.isBehind()).toBe(true)
  kept = { outcome: 'kept' }
  expect(await copy.flush()).toBeNull()
  expect(snapshots).toEqual([false, false])
  expect(copy.isBehind()).toBe(false)
})

it('a change that takes names out becomes a snapshot that forgets, also where it has to wait', async () => {
  let kept: KeepOutcome = { outcome: 'failed', message: 'no' }
  const { copy, appended, snapshots } = copyOn({ keep: () => kept })
  copy.add(recordAt(1), false)
  copy.add(recordAt(2), true)
  await copy.flush()
  copy.demandSnapshot(false)
  copy.add(recordAt(3), false)
  kept = { outcome: 'kept' }
  await copy.flush()
  expect(appended).toEqual([])
  expect(snapshots).toEqual([true, true])
})

it.each([
  ['too large for a record', recordAt(1, 'x'.repeat(MOST_RECORD_CHARACTERS))],
  ['of thousands of records', { ...recordAt(1), edits: Array.from({ length: 3000 }, () => recordAt(1).edits).flat() }],
])('a change %s becomes a snapshot', async (_what, record) => {
  const { copy, appended, snapshots } = copyOn()
  copy.add(record, false)
  await copy.flush()
  expect([appended.length, snapshots]).toEqual([0, [false]])
})

it('tells when a snapshot is worth while', async () => {
  const { copy, due } = copyOn({ append: () => ({ outcome: 'kept', isSnapshotDue: true }) })
  copy.add(recordAt(1), false)
  await copy.flush()
  expect(due()).toBe(1)
})

it('a renewed snapshot that has no room leaves the records as they were, and the next ones follow them', async () => {
  let answer: KeepOutcome = { outcome: 'failed', message: 'The disk is full.' }
  const { copy, appended, snapshots } = copyOn({ keep: () => answer })
  copy.add(recordAt(1), false)
  await copy.flush()
  expect(await copy.renew()).toBe(false)
  expect(copy.isBehind()).toBe(false)
  copy.add(recordAt(2), false)
  // What waits is in no snapshot of the moment before.
  expect(await copy.renew()).toBe(false)
  expect(await copy.flush()).toBeNull()
  expect(appended).toEqual([[encodeRecord(recordAt(1))], [encodeRecord(recordAt(2))]])
  answer = { outcome: 'kept' }
  expect(await copy.renew()).toBe(true)
  expect(snapshots).toEqual([false, false])
})

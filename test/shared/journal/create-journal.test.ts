import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJournal } from '#shared/journal/create-journal.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { encodeRecord, type JournalRecord } from '#shared/journal/journal-record.ts'
import { type RebuildSource, rebuildPlans, rebuildWorkspace } from '#shared/journal/rebuild-workspace.ts'
import { encodeSnapshot } from '#shared/journal/snapshot.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { type MemoryFiles, memoryFiles } from '#test/fixtures/memory-files.ts'
import { histories } from '#test/fixtures/random-history.ts'
import { aTeam } from '#test/fixtures/records.ts'

const explain = (error: unknown) => (error instanceof Error ? error.message : String(error))
const journalOn = (files: MemoryFiles) => createJournal(files, explain)
const positionAt = (sequence: number, id = `id${sequence}`) => ({ sequence, id, moment: '2026-03-05T10:12:00.000Z' })
const recordAt = (sequence: number, name = `Team ${sequence}`): JournalRecord => ({
  position: positionAt(sequence),
  schemaVersion: 1,
  edits: [
    {
      kind: 'record',
      table: 'teams',
      id: `team-${sequence}`,
      before: null,
      after: aTeam({ id: `team-${sequence}`, name }),
    },
  ],
})
const line = (sequence: number) => encodeRecord(recordAt(sequence))
const workspaceOf = (count: number): Workspace => ({
  ...EMPTY_WORKSPACE,
  teams: Array.from({ length: count }, (_, index) => aTeam({ id: `team-${index + 1}`, name: `Team ${index + 1}` })),
})

async function rebuild(journal: Pick<Journal, 'read'> & { readonly status: () => Promise<RebuildSource> }) {
  for (const plan of rebuildPlans(await journal.status())) {
    const named = async (name: string) => ({ name, text: await journal.read(name) })
    const snapshot = plan.snapshot === null ? null : await named(plan.snapshot)
    const rebuilt = rebuildWorkspace(snapshot, await Promise.all(plan.segments.map(named)))
    if (rebuilt) return rebuilt
  }
  throw new Error('The last plan needs no snapshot.')
}

describe('appending', () => {
  it('keeps records for the next start, and counts one that it has already as kept', async () => {
    const files = memoryFiles()
    const journal = journalOn(files)
    expect(await journal.append([line(1), line(2)])).toEqual({ outcome: 'kept', isSnapshotDue: false })
    expect(await journal.append([line(2), line(3)])).toMatchObject({ outcome: 'kept' })
    const next = journalOn(files)
    expect((await next.status()).last).toEqual(positionAt(3))
    expect((await rebuild(next)).counts.teams).toBe(3)
  })

  it('refuses to leave a gap, and records of another history', async () => {
    const journal = journalOn(memoryFiles())
    expect(await journal.append([line(2)])).toEqual({ outcome: 'gap' })
    await journal.append([line(1)])
    expect(await journal.append([line(3)])).toEqual({ outcome: 'gap' })
    const foreign = encodeRecord({ ...recordAt(1), position: positionAt(1, 'other') })
    expect(await journal.append([foreign])).toEqual({ outcome: 'gap' })
  })

  it('of two windows in one folder loses and interleaves nothing', async () => {
    const files = memoryFiles()
    const [one, other] = [journalOn(files), journalOn(files)]
    for (let sequence = 1; sequence <= 12; sequence += 1) {
      const window = sequence % 3 === 0 ? other : one
      expect(await window.append([line(sequence)])).toMatchObject({ outcome: 'kept' })
    }
    expect(await rebuild(one)).toMatchObject({ counts: { teams: 12 }, damages: [], gaps: [] })
  })

  it('takes only whole records', async () => {
    const journal = journalOn(memoryFiles())
    for (const wrong of ['', 'text\n', line(1).trim(), `${line(1)}${line(2)}`, line(1).replace('Team', 'Tame')]) {
      expect(await journal.append([wrong]), wrong).toMatchObject({ outcome: 'failed' })
    }
    expect((await journal.status()).last).toBeNull()
  })
})

describe('a full disk', () => {
  it('at any byte spoils nothing, and once there is room the journal goes on', async () => {
    for (let room = 0; room <= line(3).length; room += 37) {
      const files = memoryFiles()
      const journal = journalOn(files)
      await journal.append([line(1), line(2)])
      files.room = Math.min(room, line(3).length - 1)
      expect(await journal.append([line(3)])).toEqual({ outcome: 'failed', message: 'no room' })
      files.room = Number.POSITIVE_INFINITY
      expect(await journal.append([line(3), line(4)])).toMatchObject({ outcome: 'kept' })
      expect(await rebuild(journalOn(files))).toMatchObject({ counts: { teams: 4 }, damages: [], gaps: [] })
    }
  })

  it('leaves the old snapshots when a new one has no room', async () => {
    const files = memoryFiles()
    const journal = journalOn(files)
    await journal.snapshot(encodeSnapshot(workspaceOf(2), positionAt(2), '1'), false)
    files.room = 10
    const refused = await journal.snapshot(encodeSnapshot(workspaceOf(3), positionAt(3), '1'), false)
    expect(refused).toEqual({ outcome: 'failed', message: 'no room' })
    expect((await journal.status()).last).toEqual(positionAt(2))
  })
})

describe('a torn or unfinished last write', () => {
  it('is passed over, reported, and cut off by the next record', async () => {
    for (const cut of [1, 30, line(2).length - 1]) {
      const files = memoryFiles()
      await journalOn(files).append([line(1), line(2)])
      const [name = ''] = [...files.contents.keys()].filter((one) => one.includes('records'))
      const bytes = files.contents.get(name) ?? new Uint8Array()
      files.contents.set(name, bytes.subarray(0, bytes.length - cut))
      const journal = journalOn(files)
      const { last, damages } = await journal.status()
      const isWhole = last?.sequence === 2
      expect(damages.map(({ kind }) => kind)).toEqual(isWhole ? [] : ['torn'])
      await journal.append([line(2), line(3)])
      expect(await rebuild(journalOn(files))).toMatchObject({ counts: { teams: 3 }, damages: [], gaps: [] })
    }
  })
})

describe('snapshots', () => {
  it('are the base of what follows; ten are kept, with all that is needed to go on from the oldest', async () => {
    const files = memoryFiles()
    const journal = journalOn(files)
    for (let sequence = 1; sequence <= 25; sequence += 1) {
      await journal.append([line(sequence)])
      if (sequence % 2 === 0)
        await journal.snapshot(encodeSnapshot(workspaceOf(sequence), positionAt(sequence), '1'), false)
    }
    const status = await journal.status()
    expect(status.snapshots.map(({ head }) => head.position.sequence)).toEqual([24, 22, 20, 18, 16, 14, 12, 10, 8, 6])
    expect(status.segments[0]?.first).toBe(7)
    for (const { name } of status.snapshots.slice(0, -1)) files.contents.set(name, new Uint8Array([123]))
    expect(await rebuild(journalOn(files))).toMatchObject({ counts: { teams: 25 }, damages: [], gaps: [] })
  })

  it('a damaged one is passed over for the one before it', async () => {
    const files = memoryFiles()
    const journal = journalOn(files)
    await journal.append([line(1)])
    await journal.snapshot(encodeSnapshot(workspaceOf(1), positionAt(1), '1'), false)
    await journal.append([line(2)])
    await journal.snapshot(encodeSnapshot(workspaceOf(2), positionAt(2), '1'), false)
    await journal.append([line(3)])
    const newest = files.contents.get('0001-snapshot-000000000000002.json')
    if (newest) newest[newest.length - 5] = 0
    expect((await rebuild(journalOn(files))).counts.teams).toBe(3)
  })

  it('fill a gap, and leave damage behind', async () => {
    const files = memoryFiles()
    const journal = journalOn(files)
    await journal.append([line(1), line(2)])
    const [name = ''] = [...files.contents.keys()].filter((one) => one.includes('records'))
    const bytes = files.contents.get(name)
    if (bytes) bytes[60] = 1
    expect((await journal.status()).damages).toMatchObject([
      { file: name, kind: 'altered', line: 1 },
      { kind: 'missing' },
    ])
    expect(await journal.append([line(5)])).toEqual({ outcome: 'gap' })
    await journal.snapshot(encodeSnapshot(workspaceOf(5), positionAt(5), '1'), false)
    expect(await journal.append([line(6)])).toMatchObject({ outcome: 'kept' })
    expect(await journal.status()).toMatchObject({ last: positionAt(6), damages: [] })
  })

  it('of another history begin a journal of its own and leave the old one in the folder', async () => {
    const files = memoryFiles()
    const journal = journalOn(files)
    await journal.append([line(1), line(2)])
    await journal.snapshot(encodeSnapshot(workspaceOf(1), positionAt(1, 'other'), '1'), false)
    expect(await journal.status()).toMatchObject({ generation: 2, last: { id: 'other' } })
    expect([...files.contents.keys()].some((name) => name.startsWith('0001-records'))).toBe(true)
  })

  it('are due when the records weigh more than a megabyte', async () => {
    const journal = journalOn(memoryFiles())
    const long = (sequence: number) => encodeRecord(recordAt(sequence, 'x'.repeat(600_000)))
    expect(await journal.append([long(1)])).toMatchObject({ isSnapshotDue: false })
    expect(await journal.append([long(2)])).toMatchObject({ isSnapshotDue: true })
    await journal.snapshot(encodeSnapshot(workspaceOf(2), positionAt(2), '1'), false)
    expect(await journal.append([line(3)])).toMatchObject({ isSnapshotDue: false })
  })
})

it('a snapshot that asks to forget leaves nothing older in the folder, not even what was set aside', async () => {
  const files = memoryFiles()
  const journal = journalOn(files)
  await journal.append([line(1)])
  await journal.setAside()
  await journal.append([line(1), line(2)])
  await journal.snapshot(encodeSnapshot(workspaceOf(2), positionAt(2), '1'), false)
  await journal.append([line(3)])
  await journal.snapshot(encodeSnapshot(workspaceOf(1), positionAt(4), '1'), true)
  expect([...files.contents.keys()].sort()).toEqual(['0002-sentinel.json', '0002-snapshot-000000000000004.json'])
  expect(await journal.append([line(5)])).toMatchObject({ outcome: 'kept' })
  expect(await rebuild(journalOn(files))).toMatchObject({ counts: { teams: 2 }, damages: [], gaps: [] })
})

it('set aside, a journal begins anew and its files stay', async () => {
  const files = memoryFiles()
  const journal = journalOn(files)
  await journal.append([line(1)])
  await journal.setAside()
  expect(await journal.status()).toMatchObject({ generation: 2, last: null, sentinel: { everPopulated: false } })
  await journal.append([line(1)])
  expect((await journal.status()).segments).toEqual([{ name: '0002-records-000000000000001.log', first: 1 }])
  expect(files.contents.has('0001-records-000000000000001.log')).toBe(true)
})

it('what was set aside can be rebuilt, each journal by itself; one that was never written to is not listed', async () => {
  const journal = journalOn(memoryFiles())
  await journal.append([line(1)])
  await journal.snapshot(encodeSnapshot(workspaceOf(1), positionAt(1), '1'), false)
  await journal.append([line(2), line(3)])
  await journal.setAside()
  await journal.append([line(1), line(2)])
  await journal.setAside()
  await journal.setAside()
  const { setAside } = await journal.status()
  expect(setAside.map(({ generation }) => generation)).toEqual([2, 1])
  const teams = await Promise.all(
    setAside.map(async (source) => (await rebuild({ ...journal, status: async () => source })).counts.teams),
  )
  expect(teams).toEqual([2, 3])
})

it('reads its own files and no other', async () => {
  const journal = journalOn(memoryFiles(new Map([['../secret', new Uint8Array()]])))
  await expect(journal.read('../secret')).rejects.toThrow('not a file of the journal')
})

it('any history, with snapshots anywhere and a stop at any byte, is rebuilt as far as it was acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.array(fc.boolean()),
      fc.nat({ max: 3000 }),
      async ({ records, states }, snaps, room) => {
        const files = memoryFiles()
        files.room = room
        const journal = journalOn(files)
        let acknowledged = 0
        for (const [index, record] of records.entries()) {
          if ((await journal.append([encodeRecord(record)])).outcome !== 'kept') break
          acknowledged += 1
          if (snaps[index])
            await journal.snapshot(encodeSnapshot(states[index] ?? EMPTY_WORKSPACE, record.position, '1'), false)
        }
        const { facts, position } = await rebuild(journalOn(files))
        // A record may be whole on the disk although the sentinel after it found no room.
        const reached = position?.sequence ?? 0
        expect(reached).toBeGreaterThanOrEqual(acknowledged)
        expect(facts).toEqual(reached === 0 ? EMPTY_WORKSPACE : states[reached - 1])
      },
    ),
  )
})

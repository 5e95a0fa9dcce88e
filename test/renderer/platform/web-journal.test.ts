import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWebJournal, EMPTY_STATUS } from '#renderer/platform/web-journal.ts'
import { encodeRecord } from '#shared/journal/journal-record.ts'
import { rebuildWorkspace } from '#shared/journal/rebuild-workspace.ts'
import { encodeSnapshot } from '#shared/journal/snapshot.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { aTeam } from '#test/fixtures/records.ts'
import { clearPrivateFiles } from '#test/renderer/clear-private-files.ts'

beforeEach(clearPrivateFiles)
afterEach(clearPrivateFiles)

const positionAt = (sequence: number) => ({ sequence, id: `id${sequence}`, moment: '2026-03-05T10:12:00.000Z' })
const line = (sequence: number) =>
  encodeRecord({
    position: positionAt(sequence),
    schemaVersion: 1,
    edits: [
      {
        kind: 'record',
        table: 'teams',
        id: `t${sequence}`,
        before: null,
        after: aTeam({ id: `t${sequence}`, name: 'Zürich 🚢' }),
      },
    ],
  })

it('keeps records and snapshots in the private files, for the next window too', async () => {
  const journal = createWebJournal()
  expect(await journal.status()).toMatchObject({ last: null, sentinel: null })
  expect(await journal.append([line(1), line(2)])).toMatchObject({ outcome: 'kept' })
  expect(await journal.snapshot(encodeSnapshot(EMPTY_WORKSPACE, positionAt(2), '1.0.0'), false)).toEqual({
    outcome: 'kept',
  })
  expect(await journal.append([line(3)])).toMatchObject({ outcome: 'kept' })
  const status = await createWebJournal().status()
  expect(status).toMatchObject({ last: positionAt(3), damages: [], sentinel: { everPopulated: true } })
  expect(status.snapshots.map(({ head }) => head.position)).toEqual([positionAt(2)])
})

it('says of a journal that was never written to what the worker says of an empty one', async () => {
  const journal = createWebJournal()
  expect(await journal.status()).toEqual(EMPTY_STATUS)
  const root = await navigator.storage.getDirectory()
  await root.getDirectoryHandle('journal', { create: true })
  expect(await journal.status()).toEqual(EMPTY_STATUS)
})

it('a snapshot of the same change takes the place of the one before', async () => {
  const journal = createWebJournal()
  await journal.snapshot(encodeSnapshot(EMPTY_WORKSPACE, positionAt(2), '1.0.0'), false)
  const again = { ...EMPTY_WORKSPACE, teams: [aTeam()] }
  expect(await journal.snapshot(encodeSnapshot(again, positionAt(2), '1.0.1'), false)).toEqual({ outcome: 'kept' })
  const [snapshot] = (await journal.status()).snapshots
  expect(snapshot?.head.appVersion).toBe('1.0.1')
  const text = await journal.read(snapshot?.name ?? '')
  expect(rebuildWorkspace({ name: '', text }, [])?.counts.teams).toBe(1)
})

it('of two windows in turn loses and interleaves nothing', async () => {
  const windows = [createWebJournal(), createWebJournal()]
  for (let sequence = 1; sequence <= 10; sequence += 1) {
    expect(await windows[sequence % 2]?.append([line(sequence)])).toMatchObject({ outcome: 'kept' })
  }
  const [segment] = (await windows[0]?.status())?.segments ?? []
  const text = (await windows[0]?.read(segment?.name ?? '')) ?? ''
  expect(rebuildWorkspace(null, [{ name: '', text }])).toMatchObject({ counts: { teams: 10 }, damages: [], gaps: [] })
})

it('says in words what it cannot do', async () => {
  const journal = createWebJournal()
  await expect(journal.read('../secret')).rejects.toThrow('not a file of the journal')
  expect(await journal.append(['nonsense'])).toEqual({ outcome: 'failed', message: 'This is not a record.' })
})

it('whose files were cleared together with the database still tells that there was a workspace', async () => {
  const journal = createWebJournal()
  await journal.append([line(1)])
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('journal', { recursive: true })
  expect((await createWebJournal().status()).sentinel).toMatchObject({ everPopulated: true, position: null })
  await journal.snapshot(encodeSnapshot({ ...EMPTY_WORKSPACE, teams: [aTeam()] }, positionAt(2), '1.0.0'), false)
  await root.removeEntry('journal', { recursive: true })
  const { sentinel, last } = await createWebJournal().status()
  expect({ sentinel, last }).toMatchObject({
    sentinel: { everPopulated: true, counts: { teams: 1 }, position: positionAt(2) },
    last: null,
  })
  await createWebJournal().setAside()
  await root.removeEntry('journal', { recursive: true })
  expect(await createWebJournal().status()).toEqual(EMPTY_STATUS)
})

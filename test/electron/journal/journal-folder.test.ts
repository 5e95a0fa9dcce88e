import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { explainFileError } from '#electron/files/explain-file-error.ts'
import { folderFiles } from '#electron/journal/folder-files.ts'
import { readPart } from '#electron/journal/read-part.ts'
import { createJournal } from '#shared/journal/create-journal.ts'
import { encodeRecord } from '#shared/journal/journal-record.ts'
import { rebuildWorkspace } from '#shared/journal/rebuild-workspace.ts'
import { encodeSnapshot } from '#shared/journal/snapshot.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { aTeam } from '#test/fixtures/records.ts'

let parent = ''
let folder = ''

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'trefoil-journal-'))
  folder = join(parent, 'journal')
})
afterEach(() => rmSync(parent, { recursive: true }))

const open = () => createJournal(folderFiles(folder), explainFileError)
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

it('looking into a folder that is not there makes none', async () => {
  expect(await open().status()).toMatchObject({ last: null, sentinel: null, snapshots: [] })
  expect(readdirSync(parent)).toEqual([])
})

it('what was acknowledged is found by the next process, a torn tail or not', async () => {
  await open().append([line(1)])
  await open().append([line(2)])
  const [records = ''] = readdirSync(folder).filter((name) => name.includes('records'))
  const path = join(folder, records)
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from(line(3)).subarray(0, 150)]))
  const journal = open()
  expect(await journal.status()).toMatchObject({ last: positionAt(2), damages: [{ kind: 'torn', line: 3 }] })
  expect(await journal.append([line(3)])).toMatchObject({ outcome: 'kept' })
  expect(readFileSync(path, 'utf8')).toBe(line(1) + line(2) + line(3))
  const text = await open().read(records)
  expect(rebuildWorkspace(null, [{ name: records, text }])).toMatchObject({
    counts: { teams: 3 },
    damages: [],
    gaps: [],
  })
})

it('an interrupted snapshot leaves a temporary file that counts for nothing', async () => {
  const journal = open()
  await journal.append([line(1)])
  await journal.snapshot(encodeSnapshot(EMPTY_WORKSPACE, positionAt(1), '1.0.0'), false)
  writeFileSync(join(folder, '.0001-snapshot-000000000000002.json.1a2b.tmp'), '{"format":"trefoil-snap')
  expect((await open().status()).snapshots.map(({ head }) => head.position.sequence)).toEqual([1])
})

it('says in words why nothing could be kept, and works again when the reason is gone', async () => {
  writeFileSync(folder, 'a file where the folder should be')
  const journal = open()
  const refused = await journal.append([line(1)])
  expect(refused).toMatchObject({ outcome: 'failed', message: expect.any(String) })
  rmSync(folder)
  expect(await journal.append([line(1)])).toMatchObject({ outcome: 'kept' })
})

it('a large file is read in parts', async () => {
  const path = join(parent, 'large')
  const size = 8 * 1024 * 1024 + 5
  writeFileSync(path, Buffer.alloc(size, 65))
  const first = await readPart(path, 0)
  expect([first.bytes.length, first.size]).toEqual([size - 5, size])
  expect((await readPart(path, first.bytes.length)).bytes.length).toBe(5)
  expect((await readPart(path, size)).bytes.length).toBe(0)
})

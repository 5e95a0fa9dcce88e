import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase, type TrefoilDatabase } from '#renderer/db/database.ts'
import { readWholeWorkspace } from '#renderer/db/workspace-repository.ts'
import { writeEdits } from '#renderer/db/write-edits.ts'
import { readInWorker } from '#renderer/workers/import-job.ts'
import { dataHash } from '#shared/lib/data-hash.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { invertEdits } from '#shared/model/edit.ts'
import { editsBetween } from '#shared/model/edits-between.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import answers from '#test/fixtures/answers/good.csv?raw'
import good from '#test/fixtures/workspaces/good.json?raw'
import { mutateBytes } from '#test/fuzz/mutate-bytes.ts'
import sample from '../../../assets/samples/harbourline.trefoil.json'

const NAME = 'trefoil-fuzz'
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 20260331)
const CASES = Number(import.meta.env.VITE_FUZZ_CASES ?? 12)
const NO_ROWS = { put: [], remove: [] }

let database: TrefoilDatabase

beforeAll(async () => {
  indexedDB.deleteDatabase(NAME)
  database = await openDatabase(NAME)
  await writeEdits(database, editsBetween(EMPTY_WORKSPACE, sample as unknown as Workspace), NO_ROWS)
})
afterAll(() => database.delete())

const stored = async () => dataHash(await readWholeWorkspace(database))

/** As the app does it: the file is read in its worker, and what was read whole is stored in one step that can be undone. */
async function bringInAndUndo(bytes: Uint8Array): Promise<'read' | 'refused'> {
  const result = await readInWorker({ name: 'fuzzed', bytes })
  if (result.outcome !== 'read') return 'refused'
  if (result.imported.format !== 'workspace') return 'read'
  const edits = editsBetween(await readWholeWorkspace(database), result.imported.facts)
  await writeEdits(database, edits, NO_ROWS)
  await writeEdits(database, invertEdits(edits), NO_ROWS)
  return 'read'
}

/** An importer with the fault that is looked for: it stores record by record while it reads. */
async function bringInPiecemeal(bytes: Uint8Array): Promise<void> {
  const text = new TextDecoder().decode(bytes)
  for (const [, id] of text.matchAll(/"id":\s*"([a-z0-9-]+)"/g)) {
    await database.table('teams').put({ ...sample.teams[0], id: id ?? '' })
  }
}

function mutated(number: number): Uint8Array {
  const seed = new TextEncoder().encode(number % 4 === 3 ? answers : good)
  return mutateBytes(new Uint8Array(seed), seededRandom(SEED * 1_000_003 + number))
}

it('no file leaves anything behind in the database, whatever is in it', async () => {
  const before = await stored()
  const counts = { read: 0, refused: 0 }
  for (let number = 0; number < CASES; number += 1) {
    counts[await bringInAndUndo(mutated(number))] += 1
    expect(await stored(), `case ${number} of seed ${SEED}`).toBe(before)
  }
  expect(counts.refused).toBeGreaterThan(CASES / 2)
  expect(counts.read + counts.refused).toBe(CASES)
}, 1_800_000)

it('an importer that stores while it reads is found out', async () => {
  const before = await stored()
  await bringInPiecemeal(new TextEncoder().encode(good))
  expect(await stored()).not.toBe(before)
})

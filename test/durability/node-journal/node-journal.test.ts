import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { explainFileError } from '#electron/files/explain-file-error.ts'
import { folderFiles } from '#electron/journal/folder-files.ts'
import { createJournal } from '#shared/journal/create-journal.ts'
import { byForm, print } from '../forms.ts'
import { killAppending } from './kill-appending.ts'
import { recordLine } from './numbered-records.ts'
import { readBack } from './read-back.ts'

const SEED = 20261125

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trefoil-node-journal-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

it('what was acknowledged is read back after every kill', async () => {
  const kills = byForm({ quick: 25, long: 125 })
  // Several journals at once: most of the time is spent waiting for the disk.
  const tallies = await Promise.all(
    [1, 2, 3, 4].map((n) => killAppending(join(folder, String(n)), { kills, seed: SEED + n, mode: 'honest' })),
  )
  const acknowledged = tallies.reduce((sum, tally) => sum + tally.acknowledged, 0)
  const lost = tallies.flatMap((tally) => tally.lost)
  print(
    `journal of the Node side: ${4 * kills} kills, ${acknowledged} acknowledgements, ${lost.length} lost, seed ${SEED}`,
  )
  expect(acknowledged).toBeGreaterThan(4 * kills)
  expect(lost).toEqual([])
})

it('the comparison sees a loss where changes are acknowledged before they are appended', async () => {
  const { lost } = await killAppending(folder, { kills: 5, seed: SEED, mode: 'early' })
  expect(lost).not.toEqual([])
})

it('cut at any byte, the file on the disk keeps every record before the cut, and the journal goes on', async () => {
  const count = 3
  const journal = createJournal(folderFiles(folder), explainFileError)
  for (let number = 1; number <= count; number += 1) await journal.append([recordLine(number)])
  const path = recordsFile()
  const whole = readFileSync(path)
  for (let cut = 0; cut < whole.length; cut += 1) {
    writeFileSync(path, whole.subarray(0, cut))
    // A record is whole where its last letter is there: the line break after it tells nothing more.
    const last = Array.from({ length: count }, (_, index) => index + 1).filter((n) => cut >= endOf(n) - 1).length
    const next = createJournal(folderFiles(folder), explainFileError)
    expect((await next.status()).last?.sequence ?? 0, `cut at ${cut}`).toBe(last)
    // Each append waits for the disk, so that not every cut has one.
    if (cut % 8 !== 0) continue
    expect(await next.append([recordLine(last + 1)]), `after a cut at ${cut}`).toMatchObject({ outcome: 'kept' })
    expect((await readBack(folder)).numbers).toHaveLength(last + 1)
  }
})

it('a byte that was altered in the middle is found and named; everything before and after it is kept', async () => {
  const journal = createJournal(folderFiles(folder), explainFileError)
  for (let number = 1; number <= 5; number += 1) await journal.append([recordLine(number)])
  const path = recordsFile()
  const bytes = readFileSync(path)
  const at = Math.floor((endOf(2) + endOf(3)) / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
  const { status, numbers } = await readBack(folder)
  expect(numbers).toEqual([1, 2, 4, 5])
  const file = path.slice(folder.length + 1)
  expect(status.damages).toMatchObject([
    { file, kind: 'altered', line: 3, after: { sequence: 2 } },
    { kind: 'missing', line: 3, after: { sequence: 2 } },
  ])
})

function recordsFile(): string {
  return join(folder, readdirSync(folder).find((name) => name.includes('records')) ?? '')
}

/** Where the n-th record ends in the file, its line break included. */
function endOf(number: number): number {
  const lines = Array.from({ length: number }, (_, index) => recordLine(index + 1))
  return Buffer.byteLength(lines.join(''))
}

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { writeBackupFolder } from '#electron/files/backup-folder.ts'
import { backupHandlers } from '#electron/ipc/backup-handlers.ts'
import { makeSmallDisk, NO_SMALL_DISK } from '#test/durability/small-disk.ts'
import { fakeElectron } from '../fake-electron.ts'

const PAGE = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null }
const OLDER = 'Trefoil backup 2026-03-30 093000.trefoil'
const NEWER = 'Trefoil backup 2026-03-31 093000.trefoil'
const NOBODY = 65_534

const base = mkdtempSync(join(tmpdir(), 'trefoil-refused-'))
afterAll(() => rmSync(base, { recursive: true }))
let userData = ''
beforeEach(() => {
  userData = mkdtempSync(join(base, 'user-'))
})

/** Asks the main process, as the window does, to write a backup of so many bytes into the chosen folder. */
function write(name: string, bytes: number): unknown {
  const { electron, handlers } = fakeElectron({ userData })
  backupHandlers.whenReady?.(electron)
  return handlers.get('backup:write')?.({ senderFrame: PAGE }, { name, content: new Uint8Array(bytes).fill(7) })
}

/** A folder that holds one backup. */
async function chooseFolder(folder: string): Promise<void> {
  mkdirSync(folder)
  await writeBackupFolder(userData, folder)
  expect(await write(OLDER, 1000)).toEqual({ outcome: 'written' })
}

it('a full disk is said, leaves no half backup, and takes none of the older ones; with room again it is written', async ({
  skip,
  onTestFinished,
}) => {
  const disk = makeSmallDisk(2)
  if (!disk) return skip(NO_SMALL_DISK)
  onTestFinished(disk.remove)
  const folder = join(disk.folder, 'backups')
  await chooseFolder(folder)
  disk.fillUpTo(200_000)
  expect(await write(NEWER, 500_000)).toEqual({ outcome: 'failed', message: 'The disk is full.' })
  expect(readdirSync(folder)).toEqual([OLDER])
  disk.empty()
  expect(await write(NEWER, 500_000)).toEqual({ outcome: 'written' })
  expect(readFileSync(join(folder, NEWER))).toEqual(Buffer.alloc(500_000, 7))
})

it('a folder that may not be written to is said, and what is in it stays', async ({ skip, onTestFinished }) => {
  if (process.seteuid === undefined) return skip('this system knows no other user to write as')
  const isRoot = process.getuid?.() === 0
  const folder = join(userData, 'backups')
  await chooseFolder(folder)
  for (const path of [base, userData]) chmodSync(path, 0o755)
  chmodSync(folder, 0o555)
  // The administrator may write everywhere.
  if (isRoot) process.seteuid(NOBODY)
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0)
    chmodSync(folder, 0o755)
  })
  expect(await write(NEWER, 1000)).toEqual({ outcome: 'failed', message: 'You may not use this place.' })
  expect(readdirSync(folder)).toEqual([OLDER])
})

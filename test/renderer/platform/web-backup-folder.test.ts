import { expect, it } from 'vitest'
import { type Folder, folderChosenWith } from '#renderer/platform/web-backup-folder.ts'
import { backupName } from '#shared/interchange/backup/backup-names.ts'
import { addDays } from '#shared/lib/iso-days.ts'

/** A folder of the origin’s private files: the same interface as one that the user picks. */
async function aFolder(name: string) {
  const root = await navigator.storage.getDirectory()
  await root.removeEntry(name, { recursive: true }).catch(() => {})
  const folder = (await root.getDirectoryHandle(name, { create: true })) as Folder
  let kept: Folder | null = null
  const store = {
    read: async () => kept,
    write: async (chosen: Folder) => {
      kept = chosen
    },
  }
  return { root, folder, backups: folderChosenWith(async () => folder, store) }
}

async function namesIn(folder: Folder): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names.sort()
}

const nameOfDay = (day: number) => backupName(`${addDays('2026-01-01', day)}T09:00:00Z`, 'encrypted')

it('writes whole files into the chosen folder, and rotates its own ones only', async () => {
  const { folder, backups } = await aFolder('rotation')
  expect(await backups.look()).toEqual({ kind: 'none' })
  expect(await backups.choose()).toBe('rotation')
  expect(await backups.look()).toEqual({ kind: 'ready', place: 'rotation' })
  await folder.getFileHandle('mine.txt', { create: true })
  for (let day = 0; day < 30; day += 1) await backups.write(nameOfDay(day), new Uint8Array([1, 2, day]))
  const names = await namesIn(folder)
  expect(names).toContain('mine.txt')
  expect(names.filter((name) => name.startsWith('Trefoil')).length).toBeLessThan(18)
  const file = await (await folder.getFileHandle(nameOfDay(29))).getFile()
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 29])
})

it('says in words that the folder is gone, and that none was chosen', async () => {
  const { root, backups } = await aFolder('gone')
  await expect(backups.write(nameOfDay(1), new Uint8Array([1]))).rejects.toThrow('No folder was chosen.')
  await backups.choose()
  await root.removeEntry('gone', { recursive: true })
  await expect(backups.write(nameOfDay(1), new Uint8Array([1]))).rejects.toThrow('The folder is not there any more.')
})

it('is null where the user changed their mind', async () => {
  const refusing = folderChosenWith(async () => {
    throw new DOMException('no', 'AbortError')
  })
  expect(await refusing.choose()).toBeNull()
})

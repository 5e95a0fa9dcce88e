import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readBackupFolder, writeBackup, writeBackupFolder } from '#electron/files/backup-folder.ts'
import { backupName } from '#shared/interchange/backup/backup-names.ts'
import { addDays } from '#shared/lib/iso-days.ts'

const base = mkdtempSync(join(tmpdir(), 'trefoil-backups-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(base, 'folder-'))
})

const nameOfDay = (day: number) => backupName(`${addDays('2026-01-01', day)}T09:00:00Z`, 'plain')

describe('the folder of backups', () => {
  it('is kept, and a list that cannot be read is none', async () => {
    expect(await readBackupFolder(folder)).toBeNull()
    await writeBackupFolder(folder, '/somewhere')
    expect(await readBackupFolder(folder)).toBe('/somewhere')
    writeFileSync(join(folder, 'backup-folder.json'), '{"folder": 7}')
    expect(await readBackupFolder(folder)).toBeNull()
  })

  it('gets the backup whole, and keeps no more than rotation says', async () => {
    writeFileSync(join(folder, 'mine.trefoil'), 'not ours')
    for (let day = 0; day < 60; day += 1) await writeBackup(folder, nameOfDay(day), new Uint8Array([day]))
    const names = readdirSync(folder)
    expect(names).toContain('mine.trefoil')
    expect(names).toContain(nameOfDay(59))
    expect(names.length).toBeLessThan(25)
    expect([...readFileSync(join(folder, nameOfDay(59)))]).toEqual([59])
  })

  it('that is gone is said, and no name but a backup’s is written', async () => {
    await expect(writeBackup(join(folder, 'gone'), nameOfDay(1), new Uint8Array([1]))).rejects.toThrow('ENOENT')
    for (const name of ['../x.trefoil', 'x.trefoil', 'Trefoil backup 2026-01-01 090000.exe']) {
      await expect(writeBackup(folder, name, new Uint8Array([1]))).rejects.toThrow('not the name of a backup')
    }
    expect(readdirSync(folder)).toEqual([])
  })
})

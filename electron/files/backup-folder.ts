import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { backupMoment, backupsToRemove } from '#shared/interchange/backup/backup-names.ts'
import { atomicWrite } from './atomic-write.ts'

const record = z.strictObject({ folder: z.string().min(1).max(4096) })

/** The folder that the user chose for automatic backups; null where there is none. */
export async function readBackupFolder(userData: string): Promise<string | null> {
  try {
    return record.parse(JSON.parse(await readFile(fileOf(userData), 'utf8'))).folder
  } catch {
    return null
  }
}

/** Keeps the folder. @throws the error of the file system */
export async function writeBackupFolder(userData: string, folder: string): Promise<void> {
  await atomicWrite(fileOf(userData), JSON.stringify({ folder }))
}

/**
 * Writes a backup whole or not at all, then removes the older ones that rotation no longer keeps.
 * @throws the error of the file system, or where the name is not that of a backup
 */
export async function writeBackup(folder: string, name: string, content: Uint8Array): Promise<void> {
  if (backupMoment(name) === null) throw new Error('This is not the name of a backup.')
  await atomicWrite(join(folder, name), content)
  await rotate(folder)
}

/** An old backup too many does no harm, so a failure here is none of the backup. */
async function rotate(folder: string): Promise<void> {
  try {
    for (const name of backupsToRemove(await readdir(folder))) await rm(join(folder, name), { force: true })
  } catch {
    // The next backup tries again.
  }
}

function fileOf(userData: string): string {
  return join(userData, 'backup-folder.json')
}

import type { BackupKey } from '#shared/interchange/backup/backup-key.ts'
import { backupName } from '#shared/interchange/backup/backup-names.ts'
import { readDeviceValue, writeDeviceValue } from '../db/device-values.ts'
import { platform } from '../platform/choose-platform.ts'
import { backupInWorker, keyInWorker } from '../workers/backup-job.ts'
import { createBackupSchedule } from './backup-schedule.ts'
import { noteBackup, setBackupStatus, useBackups } from './backup-status.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { useApp } from './store.ts'

/** A folder on a network that does not answer must not keep the window open. */
const CLOSING_MS = 10_000
const KEY = 'backup-key'

const schedule = createBackupSchedule(() => void backUpNow())
let running: Promise<void> | null = null

/** Called once at start-up: what was not backed up when the app was closed, is soon. */
export function startAutomaticBackups(): void {
  if (isDue()) schedule.noteChange()
  useApp.subscribe((state, before) => {
    if (before.saving.kind !== 'saved' && state.saving.kind === 'saved') noteChange()
  })
  tellWhetherDue()
  useBackups.subscribe(tellWhetherDue)
  document.addEventListener('visibilitychange', () => {
    // A browser tells no later moment at which there is still time.
    if (document.visibilityState === 'hidden' && isDue()) void backUpNow()
  })
}

function noteChange(): void {
  if (useBackups.getState().changedAt === null) setBackupStatus({ changedAt: new Date().toISOString() })
  if (isDue()) schedule.noteChange()
}

/** The window then waits with closing until it is asked for the last backup; a reload is no closing. */
function tellWhetherDue(): void {
  platform.closing?.holdWhile(isDue()).catch(() => {})
}

/** The last backup before the window closes: made or failed or too slow, then it closes. */
export async function backUpAndClose(): Promise<void> {
  await Promise.race([backUpNow(), new Promise((resolve) => setTimeout(resolve, CLOSING_MS))])
  await platform.closing?.close()
}

/** Whether automatic backups are on and there is work that is in none. */
function isDue(): boolean {
  const { automatic, changedAt } = useBackups.getState()
  return automatic !== 'off' && changedAt !== null
}

/** Turns automatic backups on. The passphrase is not kept: its key is, where nothing can read it out. */
export async function turnOnAutomaticBackups(passphrase: string | null): Promise<void> {
  await writeDeviceValue(KEY, passphrase === null ? null : await keyInWorker(passphrase))
  setBackupStatus({ automatic: passphrase === null ? 'plain' : 'encrypted' })
  await backUpNow()
}

/** Turns them off, and forgets the key. The backups that were made stay where they are. */
export async function turnOffAutomaticBackups(): Promise<void> {
  schedule.noteBegin()
  await writeDeviceValue(KEY, null)
  setBackupStatus({ automatic: 'off', failure: null })
}

/** Makes a backup in the folder; a failure is kept in words. One at a time, also across windows. Never rejects. */
export function backUpNow(): Promise<void> {
  schedule.noteBegin()
  running ??= navigator.locks
    .request('trefoil-backup', writeBackup)
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      setBackupStatus({ failure: { at: new Date().toISOString(), message } })
      schedule.noteFailure()
    })
    .finally(() => {
      running = null
    })
  return running
}

async function writeBackup(): Promise<void> {
  const { automatic } = useBackups.getState()
  if (automatic === 'off') return
  if (!platform.backupFolder) throw new Error('This browser cannot write to a folder.')
  const key = automatic === 'encrypted' ? await readDeviceValue<BackupKey>(KEY) : null
  if (automatic === 'encrypted' && key === null) {
    throw new Error('The key of the passphrase is gone from this device. Turn automatic backups off and on again.')
  }
  const moment = new Date().toISOString()
  const made = await backupInWorker(await loadWholeWorkspace(), key)
  const name = backupName(moment, automatic)
  await platform.backupFolder.write(name, made.bytes)
  noteBackup(name, moment)
  if (made.doubt)
    setBackupStatus({ failure: { at: moment, message: `It was written, but is in doubt. ${made.doubt}` } })
}

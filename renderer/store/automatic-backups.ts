import type { BackupKey } from '#shared/interchange/backup/backup-key.ts'
import { backupName } from '#shared/interchange/backup/backup-names.ts'
import { readDeviceValue, writeDeviceValue } from '../db/device-values.ts'
import { platform } from '../platform/choose-platform.ts'
import { backupInWorker, keyInWorker } from '../workers/backup-job.ts'
import { noteBackup, setBackupStatus, useBackups } from './backup-status.ts'
import { loadWholeWorkspace } from './open-assessment.ts'
import { useApp } from './store.ts'

/** After the last change; while changes go on, at the latest after the other. */
const QUIET_MS = 2 * 60_000
const LATEST_MS = 15 * 60_000
/** A folder on a network that does not answer must not keep the window open. */
const CLOSING_MS = 10_000
const RETRY_MS = 15 * 60_000
const KEY = 'backup-key'

let clock: ReturnType<typeof setTimeout> | undefined
let waitingSince: number | null = null
let running: Promise<void> | null = null

/** A change is on the disk: a backup follows when it has become quiet. */
function noteChange(): void {
  if (useBackups.getState().changedAt === null) setBackupStatus({ changedAt: new Date().toISOString() })
  waitingSince ??= performance.now()
  plan(Math.min(QUIET_MS, Math.max(0, waitingSince + LATEST_MS - performance.now())))
}

/** Called once at start-up: what was not backed up when the app was closed, is soon. */
export function startAutomaticBackups(): void {
  if (isDue()) plan(QUIET_MS)
  useApp.subscribe((state, before) => {
    if (before.saving.kind !== 'saved' && state.saving.kind === 'saved') noteChange()
  })
  if (platform.kind === 'electron') backUpBeforeClosing()
  document.addEventListener('visibilitychange', () => {
    // A browser tells no later moment at which there is still time.
    if (document.visibilityState === 'hidden' && isDue()) void backUpNow()
  })
}

/** Holds the window until the backup is made or has failed; then it closes, whatever came of it. */
function backUpBeforeClosing(): void {
  let isClosing = false
  window.addEventListener('beforeunload', (event) => {
    if (isClosing || !isDue()) return
    isClosing = true
    event.preventDefault()
    void Promise.race([backUpNow(), new Promise((resolve) => setTimeout(resolve, CLOSING_MS))]).then(() =>
      window.close(),
    )
  })
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
  clearTimeout(clock)
  await writeDeviceValue(KEY, null)
  setBackupStatus({ automatic: 'off', failure: null })
}

/** Makes a backup in the folder; a failure is kept in words. One at a time, also across windows. Never rejects. */
export function backUpNow(): Promise<void> {
  clearTimeout(clock)
  waitingSince = null
  running ??= navigator.locks
    .request('trefoil-backup', writeBackup)
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      setBackupStatus({ failure: { at: new Date().toISOString(), message } })
      plan(RETRY_MS)
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

function plan(delayMs: number): void {
  if (useBackups.getState().automatic === 'off') return
  clearTimeout(clock)
  clock = setTimeout(() => void backUpNow(), delayMs)
}

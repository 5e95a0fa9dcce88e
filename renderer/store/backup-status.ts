import { z } from 'zod'
import { create } from 'zustand'

const KEY = 'trefoil-backups'
const moment = z.iso.datetime()

const status = z.strictObject({
  /** Automatic backups: off, or of this kind. */
  automatic: z.enum(['off', 'plain', 'encrypted']),
  last: z.strictObject({ at: moment, name: z.string() }).nullable(),
  failure: z.strictObject({ at: moment, message: z.string() }).nullable(),
  /** Since when there is work that is in no backup; null where all of it is. */
  changedAt: moment.nullable(),
})
export type BackupStatus = z.infer<typeof status>

export const NO_BACKUPS: BackupStatus = { automatic: 'off', last: null, failure: null, changedAt: null }

/** How this device's backups stand. It belongs to the device: a workspace that is brought in elsewhere has none there. */
export const useBackups = create<BackupStatus>(() => readStatus())

// Another window of this browser may have made one.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) useBackups.setState(readStatus(), true)
})

/** Changes the status and keeps it on this device. */
export function setBackupStatus(change: Partial<BackupStatus>): void {
  useBackups.setState(change)
  localStorage.setItem(KEY, JSON.stringify(useBackups.getState()))
}

/** Notes that a backup was made of all that had been done by `startedAt`. */
export function noteBackup(name: string, startedAt: string): void {
  const { changedAt } = useBackups.getState()
  const isNewer = changedAt !== null && changedAt > startedAt
  setBackupStatus({ last: { at: startedAt, name }, failure: null, changedAt: isNewer ? changedAt : null })
}

function readStatus(): BackupStatus {
  try {
    return status.parse(JSON.parse(localStorage.getItem(KEY) ?? ''))
  } catch {
    return NO_BACKUPS
  }
}

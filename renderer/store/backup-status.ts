import { create } from 'zustand'

const KEY = 'trefoil-backups'

export interface BackupStatus {
  /** Automatic backups: off, or of this kind. */
  readonly automatic: 'off' | 'plain' | 'encrypted'
  readonly last: { readonly at: string; readonly name: string } | null
  readonly failure: { readonly at: string; readonly message: string } | null
  /** Since when there is work that is in no backup; null where all of it is. */
  readonly changedAt: string | null
}

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

/** Read at every start, so by hand: Zod would have to be loaded for it. */
function readStatus(): BackupStatus {
  try {
    const status: unknown = JSON.parse(localStorage.getItem(KEY) ?? '')
    return isStatus(status) ? status : NO_BACKUPS
  } catch {
    return NO_BACKUPS
  }
}

function isStatus(value: unknown): value is BackupStatus {
  if (!isObject(value)) return false
  const { automatic, last, failure, changedAt } = value
  return (
    (automatic === 'off' || automatic === 'plain' || automatic === 'encrypted') &&
    (last === null || (isObject(last) && isMoment(last.at) && typeof last.name === 'string')) &&
    (failure === null || (isObject(failure) && isMoment(failure.at) && typeof failure.message === 'string')) &&
    (changedAt === null || isMoment(changedAt))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

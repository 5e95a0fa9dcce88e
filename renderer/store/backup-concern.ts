import type { BackupStatus } from './backup-status.ts'

const OLD_MS = 14 * 86_400_000
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const momentFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** What the user should know about the backups, in a sentence; null where all is well. */
export function backupConcern({ automatic, last, failure, changedAt }: BackupStatus, now: Date): string | null {
  if (automatic !== 'off' && failure) {
    return `The automatic backup of ${momentWords(failure.at)} failed: ${failure.message} Your work is safe in the app.`
  }
  if (changedAt === null || now.getTime() - Date.parse(changedAt) < OLD_MS) return null
  return last
    ? `The last backup is of ${dayFormat.format(new Date(last.at))}, and there is work since that is in none.`
    : `There is no backup yet of work that began on ${dayFormat.format(new Date(changedAt))}.`
}

/** `31 March 2026 at 09:30`, where the user is. */
export function momentWords(moment: string): string {
  return momentFormat.format(new Date(moment))
}

import { groupBy } from '../../lib/group-by.ts'

/** Endings of backups: a plain one is a workspace file like any other. */
export type BackupKind = 'plain' | 'encrypted'
const ENDINGS: Readonly<Record<BackupKind, string>> = { plain: '.trefoil', encrypted: '.trefoil-backup' }

/** Only what carries such a name is ever removed: nothing else in the folder is ours. */
const NAME = /^Trefoil backup (\d{4})-(\d{2})-(\d{2}) (\d{2})(\d{2})(\d{2})\.trefoil(-backup)?$/

/** `Trefoil backup 2026-03-31 093000.trefoil`, of a moment in UTC: names sort by age. */
export function backupName(moment: string, kind: BackupKind): string {
  return `Trefoil backup ${moment.slice(0, 10)} ${moment.slice(11, 19).replaceAll(':', '')}${ENDINGS[kind]}`
}

/** The moment in a backup's name; null where the name is not one of ours. */
export function backupMoment(name: string): string | null {
  const match = NAME.exec(name)
  if (!match) return null
  const [, year, month, day, hour, minute, second] = match
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(moment)) ? null : moment
}

const LATEST = 10
const WEEKS = 8
const MONTHS = 12

/**
 * Which files of a folder are backups that rotation may remove: all but the last ten, the latest of each of eight weeks and the latest
 * of each of twelve months, counted in weeks and months that have a backup, so that a long holiday removes nothing.
 */
export function backupsToRemove(names: readonly string[]): readonly string[] {
  const newestFirst = names
    .flatMap((name) => {
      const moment = backupMoment(name)
      return moment === null ? [] : [{ name, moment }]
    })
    .sort((a, b) => (a.moment < b.moment ? 1 : a.moment > b.moment ? -1 : 0))
  const kept = new Set([
    ...newestFirst.slice(0, LATEST),
    ...latestOfEach(newestFirst, WEEKS, ({ moment }) => weekOf(moment)),
    ...latestOfEach(newestFirst, MONTHS, ({ moment }) => moment.slice(0, 7)),
  ])
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ name }) => name)
}

function latestOfEach<T>(newestFirst: readonly T[], count: number, spanOf: (backup: T) => string): readonly T[] {
  return [...groupBy(newestFirst, spanOf).values()].slice(0, count).flatMap(([latest]) => (latest ? [latest] : []))
}

/** Weeks from Monday to Sunday: 1 January 1970 was a Thursday. */
function weekOf(moment: string): string {
  return String(Math.floor((Date.parse(moment) / 86_400_000 + 3) / 7))
}

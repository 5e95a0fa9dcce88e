import { SCHEMA_VERSION } from '../model/schema-version.ts'
import { isSamePosition } from './is-same-position.ts'
import type { JournalStatus, PlacedDamage } from './journal.ts'
import type { Position } from './position.ts'
import type { WorkspaceCounts } from './workspace-counts.ts'

/** What the database says when the app opens. */
export interface DatabaseState {
  /** It did not exist before this start. */
  readonly isNew: boolean
  /** The browser found its store damaged and deleted it. */
  readonly hasLostData: boolean
  /** It holds no fact at all. */
  readonly isEmpty: boolean
  /** Of its last change; null where none was written since there is a journal. */
  readonly position: Position | null
  /** Nothing older than this change may be kept anywhere, for names were taken out with it; null where none were. */
  readonly forgotBefore: number | null
}

/** What is wrong with the database, as far as can be told. */
export type RestoreReason = 'deleted-as-damaged' | 'missing' | 'emptied' | 'behind'

/** What is to be done before anything may be written. */
export type StorageAssessment =
  | { readonly kind: 'nothing-to-do' }
  /** The journal lacks what the database has, is damaged, or holds what is to be forgotten: it gets a snapshot of the database. */
  | { readonly kind: 'journal-must-catch-up'; readonly forgetOlder: boolean }
  /** The database lacks what the journal has: the user is asked, never shown an empty app. */
  | {
      readonly kind: 'restore-needed'
      readonly reason: RestoreReason
      /** What the database still has. */
      readonly found: Position | null
      readonly isDatabaseEmpty: boolean
      /** The last change that can be restored. */
      readonly restorable: Position
      readonly damages: readonly PlacedDamage[]
    }
  /** There was data, and neither database nor journal has it any more. */
  | {
      readonly kind: 'nothing-left'
      readonly reason: RestoreReason
      readonly counts: WorkspaceCounts
      readonly last: Position | null
    }
  /** The journal was written by a newer Trefoil: nothing may be touched. */
  | { readonly kind: 'newer-journal'; readonly schemaVersion: number }

/** Compares both copies by the position of their last change. Pure; the only place where this is decided. */
export function assessStorage(database: DatabaseState, journal: JournalStatus): StorageAssessment {
  const schemaVersion = Math.max(journal.schemaVersion, journal.sentinel?.schemaVersion ?? 0)
  if (schemaVersion > SCHEMA_VERSION) return { kind: 'newer-journal', schemaVersion }
  if (isBehind(database, journal.last)) {
    return {
      kind: 'restore-needed',
      reason: reasonOf(database),
      found: database.position,
      isDatabaseEmpty: database.isEmpty,
      restorable: journal.last as Position,
      damages: journal.damages,
    }
  }
  if (hasNothing(database)) return lastTrace(database, journal)
  const forgetOlder = holdsOlderThan(database.forgotBefore, journal)
  const isLevel = isSamePosition(database.position, journal.last) && journal.damages.length === 0
  return isLevel && !forgetOlder ? { kind: 'nothing-to-do' } : { kind: 'journal-must-catch-up', forgetOlder }
}

function holdsOlderThan(sequence: number | null, { snapshots, segments }: JournalStatus): boolean {
  if (sequence === null) return false
  return (
    snapshots.some(({ head }) => head.position.sequence < sequence) || segments.some(({ first }) => first <= sequence)
  )
}

function isBehind(database: DatabaseState, last: Position | null): boolean {
  if (last === null) return false
  if (database.position === null) return database.isEmpty
  return database.position.sequence < last.sequence
}

function hasNothing({ isEmpty, position }: DatabaseState): boolean {
  return isEmpty && position === null
}

/** Both are empty: on the very first start, or because both were lost. */
function lastTrace(database: DatabaseState, { sentinel }: JournalStatus): StorageAssessment {
  if (!sentinel?.everPopulated) return { kind: 'nothing-to-do' }
  return { kind: 'nothing-left', reason: reasonOf(database), counts: sentinel.counts, last: sentinel.position }
}

function reasonOf({ hasLostData, isNew, isEmpty }: DatabaseState): RestoreReason {
  if (hasLostData) return 'deleted-as-damaged'
  if (isNew) return 'missing'
  return isEmpty ? 'emptied' : 'behind'
}

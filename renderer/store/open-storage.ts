import { assessStorage, type StorageAssessment } from '#shared/journal/assess-storage.ts'
import type { JournalStatus } from '#shared/journal/journal.ts'
import { openWithHooks, type TrefoilDatabase } from '../db/database.ts'
import { readDatabaseState } from '../db/journal-position.ts'
import { platform } from '../platform/choose-platform.ts'
import { APP_VERSION } from '../version.ts'
import { noteStart, wasStartedHere } from './started-here.ts'
import { exclusively } from './write-lock.ts'

/** Frozen for ever: the workspace is stored under it. */
export const DATABASE_NAME = 'trefoil'

/** The journal was written by a newer Trefoil; this one must touch neither copy. */
export class NewerJournalError extends Error {
  override readonly name = 'NewerJournalError'
}

/** Whether a new version of Trefoil runs here for the first time, and what the copies are like. */
export interface AssessedStorage {
  readonly assessment: StorageAssessment
  readonly isFirstRunOfVersion: boolean
}

export interface OpenedStorage {
  readonly database: TrefoilDatabase
  /** It was made just now: there is nothing in it. */
  readonly isNew: boolean
  /** What both copies are like; rejects where there is no place for a journal. Nothing may be written before it. */
  readonly assessed: Promise<AssessedStorage>
}

/** What whoever opens the storage wants to hear. */
export interface StorageHooks {
  /** Nothing was ever kept here, in either copy; the database is about to be made. */
  readonly onFirstStart: () => void
  /** Another window upgrades the database: this one has let go of it. */
  readonly onReplaced: () => void
}

/**
 * Opens the database, then looks at the journal. Where opening would make or change the database, the journal is looked at first: one
 * of a newer Trefoil is refused, and an older database is put into a snapshot before it is upgraded.
 * @throws NewerDatabaseError, NewerJournalError
 */
export async function openStorage({ onFirstStart, onReplaced }: StorageHooks): Promise<OpenedStorage> {
  const beforeUpgrade = (from: number) => exclusively(() => prepareUpgrade(from, onFirstStart))
  const hooks = { isLikelyNew: !wasStartedHere(), onReplaced, beforeUpgrade }
  const { database, storedVersion, hasLostData } = await openWithHooks(DATABASE_NAME, hooks)
  noteStart()
  // Both are looked at under the lock: another window must not write between the two.
  const assessed = exclusively(async () => {
    const [found, status] = await Promise.all([readDatabaseState(database), platform.journal.status()])
    const assessment = assessStorage({ ...found, isNew: storedVersion === 0, hasLostData }, status)
    refuseNewer(assessment)
    return { assessment, isFirstRunOfVersion: isFirstRunOfVersion(status) }
  })
  // Whoever asks for it hears of a failure, and nobody else.
  assessed.catch(() => {})
  return { database, isNew: storedVersion === 0, assessed }
}

/** The safety copy is taken where it can be; an upgrade is one transaction, so that going on without one is safe. */
async function prepareUpgrade(from: number, onFirstStart: () => void): Promise<void> {
  const [status, isListed] = await Promise.all([platform.journal.status().catch(() => null), isDatabaseListed()])
  if (!status) return
  const state = { isNew: true, hasLostData: false, isEmpty: true, position: null, forgotBefore: null }
  const assessment = assessStorage(state, status)
  refuseNewer(assessment)
  if (from === 0) {
    if (assessment.kind === 'nothing-to-do' && !isListed) onFirstStart()
    return
  }
  const { snapshotInWorker } = await import('../workers/recovery-job.ts')
  const before = { sequence: 0, id: '0', moment: new Date().toISOString() }
  const text = await snapshotInWorker(DATABASE_NAME, APP_VERSION, before).catch(() => null)
  if (text !== null) await platform.journal.snapshot(text, false)
}

/** What the browser's list says; it is believed only where nothing else speaks of a database. */
async function isDatabaseListed(): Promise<boolean> {
  const list = await indexedDB.databases().catch(() => null)
  return list?.some(({ name }) => name === DATABASE_NAME) ?? true
}

function refuseNewer(assessment: StorageAssessment): void {
  if (assessment.kind !== 'newer-journal') return
  throw new NewerJournalError(
    'This workspace was last used by a newer version of Trefoil. Nothing was changed. Start the newer version, or update this one.',
  )
}

function isFirstRunOfVersion({ last, snapshots }: JournalStatus): boolean {
  return last !== null && snapshots[0]?.head.appVersion !== APP_VERSION
}

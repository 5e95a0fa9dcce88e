import { inTurn } from '#shared/journal/in-turn.ts'
import { asksToForget, type Edit } from '#shared/model/edit.ts'
import { SCHEMA_VERSION } from '#shared/model/schema-version.ts'
import { isPending } from '#shared/model/summary.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { loadCorePack } from '../core-pack.ts'
import type { TrefoilDatabase } from '../db/database.ts'
import { ensurePosition } from '../db/journal-position.ts'
import { FinalError, RecordsGoneError, writeEdits } from '../db/write-edits.ts'
import { platform } from '../platform/choose-platform.ts'
import { APP_VERSION } from '../version.ts'
import { connectCommit } from './commit.ts'
import { type AssessedStorage, DATABASE_NAME } from './open-storage.ts'
import { refreshSummaries } from './refresh-summaries.ts'
import { createRetry } from './retry.ts'
import { createSecondCopy, type SecondCopy } from './second-copy.ts'
import { setAside, setAsideFinal } from './set-aside.ts'
import { useApp } from './store.ts'
import { summaryChanges, withRows } from './summaries.ts'
import { takeOver } from './take-over.ts'
import { listenToOtherWindows, type WindowChannel } from './window-channel.ts'
import { exclusively } from './write-lock.ts'
import { createWriteQueue, type WriteQueue } from './write-queue.ts'

/** A snapshot that had no room is tried again after so long. */
const RENEW_AGAIN_MS = 60_000

export interface Saving {
  readonly queue: WriteQueue
  /** Opens the database where the browser has closed it, so that it can be read. @throws where it cannot be opened */
  readonly keepOpen: () => Promise<void>
  /** Lets what is waiting be written, once both copies were compared; null where there is no place for a second copy. */
  readonly begin: (assessed: AssessedStorage | null) => Promise<void>
  /** Makes list rows anew that an older version has left. */
  readonly refreshSummaries: () => Promise<void>
}

/** From a commit to both copies on the disk: queue, transaction, journal, other windows. Edits are taken at once and written after `begin`. */
export function connectSaving(database: TrefoilDatabase): Saving {
  const channel = listenToOtherWindows((message) => takeOver(database, queue, message))
  const begun = Promise.withResolvers<void>()
  const copy = createSecondCopy({
    journal: platform.journal,
    takeSnapshot: () => takeSnapshot(database),
    onSnapshotDue: () => void renew(),
  })
  const renew = createRenewal(copy.renew)
  const queue = createWriteQueue(
    async (edits) => {
      await begun.promise
      if (await persist(database, copy, channel, edits)) void refresh()
    },
    () => secure(copy),
    (saving) => {
      useApp.setState({ saving })
      retry(saving.kind === 'failed' || saving.kind === 'one-copy')
    },
  )
  const turn = inTurn()
  // Rows that cannot be written, on a full disk for instance, stay as they are until the next start.
  const refresh = () => turn(() => refreshSummaries(database, channel)).catch(() => {})
  const retry = createRetry(() => void queue.flush())
  connectCommit(queue)
  guardUnsaved(queue)
  return {
    queue,
    keepOpen: async () => {
      if (!database.isOpen()) await exclusively(() => keepOpen(database, copy))
    },
    refreshSummaries: refresh,
    begin: async (assessed) => {
      await catchUp(copy, assessed)
      begun.resolve()
      await queue.flush()
    },
  }
}

/** The first run of a version begins with a snapshot of what the version before has left. */
async function catchUp(copy: SecondCopy, assessed: AssessedStorage | null): Promise<void> {
  const assessment = assessed?.assessment
  const mustCatchUp = !assessment || assessment.kind === 'journal-must-catch-up' || assessed.isFirstRunOfVersion
  if (!mustCatchUp) return
  copy.demandSnapshot(assessment?.kind === 'journal-must-catch-up' && assessment.forgetOlder)
  if (assessed) await exclusively(() => copy.flush())
}

/**
 * One transaction, and its record right behind it, so that records stand in the journal in the order of the transactions. True where it
 * left rows whose mix is still to be worked out.
 */
async function persist(
  database: TrefoilDatabase,
  copy: SecondCopy,
  channel: WindowChannel,
  given: readonly Edit[],
): Promise<boolean> {
  const pack = await loadCorePack()
  return exclusively(async () => {
    await keepOpen(database, copy)
    const written = await writeWhatHasAPlace(database, pack, given)
    if (written === null) return false
    const { position, edits, summaries } = written
    useApp.setState((state) => ({ summaries: withRows(state.summaries, summaries) }))
    channel.tell({ edits, summaries })
    copy.add({ position, schemaVersion: SCHEMA_VERSION, edits }, edits.some(asksToForget))
    // What it could not take is asked for again, and said, by `secure`.
    await copy.flush()
    return summaries.put.some(isPending)
  })
}

/** What is rarely needed is no part of the start. */
async function keepOpen(database: TrefoilDatabase, copy: SecondCopy): Promise<void> {
  if (!database.isOpen()) await (await import('./reopen-database.ts')).reopenDatabase(database, copy)
}

/** What belongs to records that another window has deleted is set aside, and holds up nothing; null where nothing else is left. */
async function writeWhatHasAPlace(database: TrefoilDatabase, pack: ModelPack, given: readonly Edit[]) {
  let edits = given
  while (edits.length > 0) {
    const summaries = summaryChanges(pack, useApp.getState(), edits)
    try {
      return { position: await writeEdits(database, edits, summaries), edits, summaries }
    } catch (error) {
      if (!(error instanceof RecordsGoneError || error instanceof FinalError)) throw error
      if (error instanceof FinalError) await setAsideFinal(pack, error.edits)
      else await setAside(pack, error.edits)
      const gone = new Set(error.edits)
      edits = edits.filter((edit) => !gone.has(edit))
    }
  }
  return null
}

/** @throws in words, where the second copy does not have what the database has */
async function secure(copy: SecondCopy): Promise<void> {
  if (!copy.isBehind()) return
  const problem = await exclusively(() => copy.flush())
  if (problem !== null) throw new Error(problem)
}

async function takeSnapshot(database: TrefoilDatabase): Promise<string> {
  const { snapshotInWorker } = await import('../workers/recovery-job.ts')
  return snapshotInWorker(DATABASE_NAME, APP_VERSION, await ensurePosition(database))
}

/** Renews the snapshot when it is due, and not again for a while where that fails: it reads the whole workspace. */
function createRenewal(renew: () => Promise<boolean>): () => Promise<void> {
  let notBefore = 0
  return async () => {
    if (performance.now() < notBefore) return
    notBefore = Number.POSITIVE_INFINITY
    const isDone = await exclusively(renew).catch(() => false)
    notBefore = isDone ? 0 : performance.now() + RENEW_AGAIN_MS
  }
}

/** Closing asks first while something is not on the disk yet, or was set aside and not taken care of. */
function guardUnsaved(queue: WriteQueue): void {
  window.addEventListener('beforeunload', (event) => {
    if (!queue.isEmpty() || useApp.getState().setAside.length > 0) event.preventDefault()
  })
}

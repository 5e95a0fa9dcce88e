import type { Edit } from '#shared/model/edit.ts'
import type { TrefoilDatabase } from '../db/database.ts'
import { NO_FACTS, readStartingFacts, type StartingFacts } from '../db/workspace-repository.ts'
import type { Loss } from './app-state.ts'
import { connectSaving, type Saving } from './connect-saving.ts'
import { type AssessedStorage, NewerJournalError, type OpenedStorage, openStorage } from './open-storage.ts'
import { useApp } from './store.ts'
import { watchSpace } from './watch-space.ts'

/** So long the screen waits to be drawn with its way in. */
const LONGEST_LOOK_MS = 100

let opened: TrefoilDatabase | null = null
let saving: Saving | null = null

/** The open database; only actions of the store may ask for it. @throws before start-up is over. */
export function openedDatabase(): TrefoilDatabase {
  if (!opened) throw new Error('The database is not open yet.')
  return opened
}

/**
 * Opens the database, reads what the first screen shows, and connects saving and the other windows. A workspace with teams in it is shown
 * at once; an empty one only when the second copy has nothing either: what was lost must not look like a first start. Where neither copy was
 * ever there, the way in is shown while the database is being made.
 */
export async function startApp(): Promise<void> {
  try {
    const storage = await openStorage({ onFirstStart: showFirstStart, onReplaced: showReplaced })
    opened = storage.database
    const facts = storage.isNew ? NO_FACTS : await readStartingFacts(storage.database)
    saving = connectSaving(storage.database)
    if (facts.teams.length > 0) showFacts(facts)
    const assessed = await assessedOrNull(storage)
    const loss = assessed && lossOf(assessed)
    if (loss) {
      useApp.setState({ phase: { kind: 'recovery', loss } })
      return
    }
    if (facts.teams.length === 0) showFacts(facts)
    watchSpace()
    await saving.begin(assessed)
    await saving.refreshSummaries()
    if (!storage.isNew) await (await import('./tidy-secrets.ts')).tidySecrets(storage.database)
  } catch (error) {
    useApp.setState({ phase: { kind: 'failed', message: error instanceof Error ? error.message : String(error) } })
  }
}

/** Resolves once it is known whether this is a first start, or whatever else is known before; after a moment in any case. */
export function whenFirstLooked(): Promise<void> {
  return new Promise((resolve) => {
    const stop = useApp.subscribe(() => {
      stop()
      resolve()
    })
    setTimeout(resolve, LONGEST_LOOK_MS)
  })
}

/** Resolves once something may change: a press may come while the database is still being made. */
export function whenReady(): Promise<void> {
  const isReady = () => useApp.getState().phase.kind === 'ready'
  if (isReady()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useApp.subscribe(() => {
      if (!isReady()) return
      stop()
      resolve()
    })
  })
}

/** Writes what is still waiting, into both copies, for instance after the user made room on the disk. */
export async function saveNow(): Promise<void> {
  await saving?.queue.flush()
  await saving?.keepOpen()
}

/**
 * Resolves once the database can be read and has what is on the screen, as far as that could be written. The second copy is not waited for:
 * after an update it is a snapshot of everything.
 */
export async function whenReadable(): Promise<void> {
  if (saving && !saving.queue.isEmpty()) await saving.queue.flush()
  await saving?.keepOpen()
}

/** What is on the screen and not on the disk, for instance because the disk is full. */
export function unwrittenEdits(): readonly Edit[] {
  return saving?.queue.waiting() ?? []
}

/** Without a place for a second copy the app works with the database alone, and says so. @throws NewerJournalError */
async function assessedOrNull({ assessed }: OpenedStorage): Promise<AssessedStorage | null> {
  try {
    return await assessed
  } catch (error) {
    if (error instanceof NewerJournalError) throw error
    return null
  }
}

function lossOf({ assessment }: AssessedStorage): Loss | null {
  return assessment.kind === 'restore-needed' || assessment.kind === 'nothing-left' ? assessment : null
}

function showFacts(facts: StartingFacts): void {
  useApp.setState({
    settings: facts.settings,
    teams: Object.fromEntries(facts.teams.map((team) => [team.id, team])),
    summaries: Object.fromEntries(facts.summaries.map((row) => [row.assessmentId, row])),
    phase: { kind: 'ready' },
  })
}

function showFirstStart(): void {
  useApp.setState({ phase: { kind: 'starting', isFirst: true } })
}

function showReplaced(): void {
  const message = 'Trefoil was updated in another window. Close this one and open it again; everything is saved.'
  useApp.setState({ phase: { kind: 'failed', message } })
}

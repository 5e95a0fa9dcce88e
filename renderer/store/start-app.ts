import type { Edit } from '#shared/model/edit.ts'
import { loadCorePack } from '../core-pack.ts'
import { openDatabase, type TrefoilDatabase } from '../db/database.ts'
import { readStartingFacts } from '../db/workspace-repository.ts'
import { writeEdits } from '../db/write-edits.ts'
import { applyForeignEdits, connectCommit } from './commit.ts'
import { useApp } from './store.ts'
import { summaryChanges, withRows } from './summaries.ts'
import { listenToOtherWindows, type WindowChannel } from './window-channel.ts'
import { createWriteQueue, type WriteQueue } from './write-queue.ts'

let opened: TrefoilDatabase | null = null
let writes: WriteQueue | null = null

/** The open database; only actions of the store may ask for it. @throws before start-up is over. */
export function openedDatabase(): TrefoilDatabase {
  if (!opened) throw new Error('The database is not open yet.')
  return opened
}

/** Opens the database, reads what the first screen shows, and connects saving and the other windows. */
export async function startApp(): Promise<void> {
  try {
    const database = await openDatabase('trefoil', showReplaced)
    opened = database
    const facts = await readStartingFacts(database)
    const channel = listenToOtherWindows(({ edits, summaries }) => applyForeignEdits(edits, summaries))
    writes = createWriteQueue(
      (edits) => persist(database, channel, edits),
      (saving) => useApp.setState({ saving }),
    )
    connectCommit(writes)
    guardUnsaved(writes)
    useApp.setState({
      settings: facts.settings,
      teams: Object.fromEntries(facts.teams.map((team) => [team.id, team])),
      summaries: Object.fromEntries(facts.summaries.map((row) => [row.assessmentId, row])),
      phase: { kind: 'ready' },
    })
  } catch (error) {
    useApp.setState({ phase: { kind: 'failed', message: error instanceof Error ? error.message : String(error) } })
  }
}

/** Writes what is still waiting, for instance after the user made room on the disk. */
export async function saveNow(): Promise<void> {
  await writes?.flush()
}

async function persist(database: TrefoilDatabase, channel: WindowChannel, edits: readonly Edit[]): Promise<void> {
  const summaries = summaryChanges(await loadCorePack(), useApp.getState(), edits)
  await writeEdits(database, edits, summaries)
  useApp.setState((state) => ({ summaries: withRows(state.summaries, summaries) }))
  channel.tell({ edits, summaries })
}

function showReplaced(): void {
  const message = 'Trefoil was updated in another window. Close this one and open it again; everything is saved.'
  useApp.setState({ phase: { kind: 'failed', message } })
}

/** Closing asks first while something is not on the disk yet. */
function guardUnsaved(queue: WriteQueue): void {
  window.addEventListener('beforeunload', (event) => {
    if (!queue.isEmpty()) event.preventDefault()
  })
}

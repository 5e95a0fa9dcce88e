import { Dexie } from 'dexie'
import { openDatabase, openWithHooks } from '#renderer/db/database.ts'
import { readStoredWorkspace } from '#renderer/db/read-stored-workspace.ts'
import { DATABASE_VERSIONS } from '#renderer/db/versions.ts'
import { aTeam } from '#test/fixtures/records.ts'

/** What a database is like that was being upgraded when its browser was killed. */
export interface StoredState {
  /** As the browser counts; null where there is no database. */
  readonly version: number | null
  /** What `indexedDB.databases()` says before the database is opened. */
  readonly listed: number | null
  /** Rows as the first version wrote them, and rows that the upgrade has changed. */
  readonly old: number
  readonly upgraded: number
  /** From which version the app, opening it, asked for a safety copy before it changed anything; null where it did not ask. */
  readonly asked: number | null
  /** Teams in the safety copy that it could take then, as the product reads it; null where it did not ask or none could be taken. */
  readonly copied: number | null
}

const NAME = 'trefoil'
const ROWS = 2000

const step = new URL(location.href).searchParams.get('step')
if (step === 'make') {
  const state = await openAndRead()
  await makeFirstVersion()
  await say('stored', state)
} else {
  tellWhenUpgrading()
  const database = await openDatabase(NAME)
  database.close()
}

/** Opens it as the app does; the state is the one in which the app found it. */
async function openAndRead(): Promise<StoredState> {
  // It fails where a kill has torn the log of LevelDB; opening then finds the store deleted.
  const list = await indexedDB.databases().catch(() => [])
  const listed = list.find(({ name }) => name === NAME)?.version ?? null
  let found: StoredState | null = null
  const { database } = await openWithHooks(NAME, {
    onReplaced: () => {},
    beforeUpgrade: async (from) => {
      const copied = from === 0 ? null : await countTeamsInCopy()
      found = { ...(await readStored()), listed, asked: from, copied }
    },
  })
  database.close()
  return found ?? { ...(await readStored()), listed, asked: null, copied: null }
}

async function countTeamsInCopy(): Promise<number | null> {
  const { facts } = await readStoredWorkspace(NAME)
  return (facts.schemaVersion as number) === 1 ? facts.teams.length : null
}

/** The test kills some time after the browser has begun the transaction of the upgrade. */
function tellWhenUpgrading(): void {
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
    const request = open.apply(this, args)
    request.addEventListener('upgradeneeded', () => void say('upgrading', null))
    return request
  }
}

/** Reads the database in the version in which it is, past everything of ours. */
async function readStored(): Promise<Pick<StoredState, 'version' | 'old' | 'upgraded'>> {
  if (!(await Dexie.exists(NAME))) return { version: null, old: 0, upgraded: 0 }
  const database = await new Dexie(NAME, { autoOpen: false }).open()
  const rows = await database.table('summaries').toArray()
  // Not as it is listed: LevelDB takes a killed upgrade back only when the database is opened.
  const { version } = database.backendDB()
  database.close()
  const upgraded = rows.filter((row) => 'workshop' in row).length
  return { version, old: rows.length - upgraded, upgraded }
}

async function makeFirstVersion(): Promise<void> {
  await Dexie.delete(NAME)
  const database = new Dexie(NAME)
  database.version(1).stores({ ...DATABASE_VERSIONS[0]?.stores })
  const rows = Array.from({ length: ROWS }, (_, n) => ({ assessmentId: `a${n}`, teamId: 't', title: 'x'.repeat(200) }))
  await database.table('summaries').bulkPut(rows)
  await database.table('teams').put(aTeam())
  database.close()
}

async function say(what: string, content: unknown): Promise<void> {
  await fetch(`/say/${what}/0`, { method: 'POST', body: JSON.stringify(content) })
}

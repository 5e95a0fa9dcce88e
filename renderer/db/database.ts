import { Dexie, type EntityTable } from 'dexie'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import { DATABASE_VERSION, declareVersions } from './versions.ts'

export interface SettingsRow {
  readonly key: 'workspace'
  readonly value: WorkspaceSettings
}

/** The facts of a workspace, one cached summary row per assessment, and what only this device may know. */
export type TrefoilDatabase = Dexie & {
  readonly teams: EntityTable<Team, 'id'>
  readonly assessments: EntityTable<Assessment, 'id'>
  readonly sheets: EntityTable<Sheet, 'id'>
  readonly plans: EntityTable<Plan, 'id'>
  readonly workshops: EntityTable<Workshop, 'id'>
  readonly agendaItems: EntityTable<AgendaItem, 'id'>
  readonly sessionSecrets: EntityTable<SessionSecrets, 'assessmentId'>
  readonly summaries: EntityTable<AssessmentSummary, 'assessmentId'>
  readonly settings: EntityTable<SettingsRow, 'key'>
}

/** The database was written by a newer Trefoil; this one must not touch it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/**
 * Opens the database. Strict durability: a transaction is complete only when the disk has it. A newer database is refused before Dexie
 * sees it, for Dexie 4 would open it, raise its version and write to it without a word. When another window upgrades, this one lets go
 * and tells the caller.
 * @throws NewerDatabaseError
 */
export async function openDatabase(name = 'trefoil', onReplaced: () => void = () => {}): Promise<TrefoilDatabase> {
  await refuseNewer(name)
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false }) as TrefoilDatabase
  declareVersions(database)
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    onReplaced()
  })
  await database.open()
  return database
}

async function refuseNewer(name: string): Promise<void> {
  const stored = (await indexedDB.databases()).find((entry) => entry.name === name)
  // Dexie multiplies its version numbers by ten.
  if (Math.floor((stored?.version ?? 0) / 10) > DATABASE_VERSION) {
    throw new NewerDatabaseError('This workspace was last opened by a newer version of Trefoil.')
  }
}

import { Dexie, type EntityTable } from 'dexie'
import type { Position } from '#shared/journal/position.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Baseline } from '#shared/model/baseline.ts'
import type { EventImport, ImportMapping } from '#shared/model/event-import.ts'
import type { EventMonth } from '#shared/model/event-month.ts'
import type { Measurement } from '#shared/model/measurement.ts'
import type { Milestone } from '#shared/model/milestone.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { AssessmentProfile } from '#shared/model/profile.ts'
import type { EventCount, Service } from '#shared/model/service.ts'
import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import type { Freeze, SponsoredOverride, TeamPolicy } from '#shared/model/team-policy.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import { guardedFactory, type Opening, versionOf } from './guarded-factory.ts'
import { DATABASE_VERSION, declareVersions } from './versions.ts'

export interface SettingsRow {
  readonly key: 'workspace'
  readonly value: WorkspaceSettings
}

/** How far the history of this database has come; the journal is compared with it. */
export interface PositionRow {
  readonly key: 'position'
  readonly position: Position
  /** Nothing older than this change may be kept in any copy; null where nothing is to be forgotten. */
  readonly forgotBefore: number | null
}

/** The facts of a workspace, one cached summary row per assessment, and what only this device may know. */
export type TrefoilDatabase = Dexie & {
  readonly teams: EntityTable<Team, 'id'>
  readonly assessments: EntityTable<Assessment, 'id'>
  readonly sheets: EntityTable<Sheet, 'id'>
  readonly plans: EntityTable<Plan, 'id'>
  readonly workshops: EntityTable<Workshop, 'id'>
  readonly agendaItems: EntityTable<AgendaItem, 'id'>
  readonly milestones: EntityTable<Milestone, 'id'>
  readonly baselines: EntityTable<Baseline, 'id'>
  readonly services: EntityTable<Service, 'id'>
  readonly eventCounts: EntityTable<EventCount, 'id'>
  readonly measurements: EntityTable<Measurement, 'id'>
  readonly eventMonths: EntityTable<EventMonth, 'id'>
  readonly importMappings: EntityTable<ImportMapping, 'id'>
  readonly eventImports: EntityTable<EventImport, 'id'>
  readonly teamPolicies: EntityTable<TeamPolicy, 'id'>
  readonly overrides: EntityTable<SponsoredOverride, 'id'>
  readonly freezes: EntityTable<Freeze, 'id'>
  readonly sessionSecrets: EntityTable<SessionSecrets, 'assessmentId'>
  readonly summaries: EntityTable<AssessmentSummary, 'assessmentId'>
  readonly profiles: EntityTable<AssessmentProfile, 'assessmentId'>
  readonly settings: EntityTable<SettingsRow, 'key'>
  readonly journal: EntityTable<PositionRow, 'key'>
}

/** The database was written by a newer Trefoil; this one must not touch it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/** What whoever opens the database wants to know and to do. */
export interface OpeningHooks {
  /** There is most likely no database: whether one may be made is asked first, and it need not be opened twice. A wrong guess costs time only. */
  readonly isLikelyNew?: boolean
  /** Another window upgrades the database: this one has let go of it. */
  readonly onReplaced: () => void
  /**
   * Comes before the database is made (from version 0) or upgraded from an older version, while it is still untouched. Where it throws,
   * the database stays as it is.
   */
  readonly beforeUpgrade: (from: number) => Promise<void>
}

/** What opening has found. */
export interface OpenedDatabase {
  readonly database: TrefoilDatabase
  /** The version in which it was stored; 0 where there was none. */
  readonly storedVersion: number
  /** The browser found its store damaged and deleted it. */
  readonly hasLostData: boolean
}

const NO_HOOKS: OpeningHooks = { onReplaced: () => {}, beforeUpgrade: async () => {} }

/**
 * Opens the database. Strict durability: a transaction is complete only when the disk has it. A newer database is refused and stays as
 * it is. When another window upgrades, this one lets go.
 * @throws NewerDatabaseError
 */
export async function openDatabase(name = 'trefoil'): Promise<TrefoilDatabase> {
  return (await openWithHooks(name, NO_HOOKS)).database
}

/**
 * The same, and asks before the database is made or upgraded.
 * @throws NewerDatabaseError; and what `beforeUpgrade` throws
 */
export async function openWithHooks(name: string, hooks: OpeningHooks): Promise<OpenedDatabase> {
  let hasLostData = false
  let mayUpgradeFrom: number | null = hooks.isLikelyNew ? 0 : null
  if (hooks.isLikelyNew) await hooks.beforeUpgrade(0)
  // What is asked about can change meanwhile only where another window makes or upgrades it: then it is asked once more.
  while (true) {
    const opening: Opening = { mayUpgradeFrom, refused: null, upgradedFrom: null, hasLostData }
    const database = declare(name, opening, hooks.onReplaced)
    const failure = await database.open().then(
      () => null,
      (error: unknown) => ({ error }),
    )
    hasLostData = opening.hasLostData
    if (opening.refused === 'newer') throw newer()
    if (opening.refused) {
      mayUpgradeFrom = opening.refused.upgradeFrom
      await hooks.beforeUpgrade(mayUpgradeFrom)
    } else if (failure) {
      throw failure.error
    } else {
      refuseNewer(database)
      opening.mayUpgradeFrom = null
      return { database, storedVersion: opening.upgradedFrom ?? DATABASE_VERSION, hasLostData }
    }
  }
}

/** How each database was opened; for `openAgain`, which is no part of the start. */
export const openings = new WeakMap<Dexie, Opening>()

function declare(name: string, opening: Opening, onReplaced: () => void): TrefoilDatabase {
  const options = { chromeTransactionDurability: 'strict', autoOpen: false } as const
  const database = new Dexie(name, { ...options, indexedDB: guardedFactory(opening) }) as TrefoilDatabase
  openings.set(database, opening)
  declareVersions(database)
  database.on('versionchange', () => {
    // For good: what wants to read or write here later must not come in between.
    opening.refused = 'newer'
    database.close({ disableAutoOpen: true })
    onReplaced()
    // Without this Dexie's own handler would follow, which opens the database again when it is asked for next.
    return false
  })
  return database
}

/** A second look: whatever way led here, nothing is written to what a newer Trefoil has written. */
function refuseNewer(database: TrefoilDatabase): void {
  if (versionOf(database.backendDB().version) <= DATABASE_VERSION) return
  database.close({ disableAutoOpen: true })
  throw newer()
}

function newer(): NewerDatabaseError {
  return new NewerDatabaseError(
    'This workspace was last opened by a newer version of Trefoil. Nothing was changed. Start the newer version, or update this one.',
  )
}

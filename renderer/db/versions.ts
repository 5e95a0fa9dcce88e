import type { Dexie, Transaction } from 'dexie'

/** Every version of the database that was ever released, oldest first. A change of a record also needs a migration in shared/. */
export const DATABASE_VERSIONS: readonly {
  readonly version: number
  /** Of the records that a database of this version holds. */
  readonly schemaVersion: number
  readonly stores: Readonly<Record<string, string>>
  /** Brings what the version before has stored up to this one. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}[] = [
  {
    version: 1,
    schemaVersion: 1,
    stores: {
      teams: 'id',
      assessments: 'id, teamId',
      sheets: 'id, assessmentId',
      plans: 'id, teamId',
      summaries: 'assessmentId, teamId',
      settings: 'key',
    },
  },
  {
    version: 2,
    schemaVersion: 2,
    // `sessionSecrets` belongs to this device, not to the workspace.
    stores: { workshops: 'id', agendaItems: 'id, assessmentId', sessionSecrets: 'assessmentId' },
    upgrade: (transaction) => transaction.table('summaries').toCollection().modify({ workshop: null }),
  },
  {
    version: 3,
    schemaVersion: 2,
    // The position of the last change, written in the transaction of the facts (docs/adr/0010-the-second-copy.md).
    stores: { journal: 'key' },
  },
  {
    version: 4,
    schemaVersion: 3,
    stores: { milestones: 'id, teamId', baselines: 'id, teamId' },
  },
  {
    version: 5,
    schemaVersion: 4,
    // What the portfolio shows of an assessment: a cache like the summaries, but read by the portfolio alone.
    stores: { profiles: 'assessmentId' },
  },
  {
    version: 6,
    schemaVersion: 5,
    // Measures, error budgets and change policy (docs/adr/0014-measures.md).
    stores: {
      services: 'id, teamId',
      eventCounts: 'id, teamId',
      measurements: 'id, teamId',
      eventMonths: 'id, teamId',
      importMappings: 'id, teamId',
      eventImports: 'id, teamId',
      teamPolicies: 'id, teamId',
      overrides: 'id, teamId',
      freezes: 'id, teamId',
    },
  },
]

/** The version that this code reads and writes. */
export const DATABASE_VERSION = Math.max(...DATABASE_VERSIONS.map(({ version }) => version))

/** Declares all versions on a database that is not open yet. */
export function declareVersions(database: Dexie): void {
  for (const { version, stores, upgrade } of DATABASE_VERSIONS) {
    const declared = database.version(version).stores({ ...stores })
    if (upgrade) declared.upgrade(upgrade)
  }
}

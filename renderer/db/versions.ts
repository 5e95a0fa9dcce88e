import type { Dexie } from 'dexie'

/** Every version of the database that was ever released, oldest first. A change of a record also needs a migration in shared/. */
export const DATABASE_VERSIONS: readonly {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
}[] = [
  {
    version: 1,
    stores: {
      teams: 'id',
      assessments: 'id, teamId',
      sheets: 'id, assessmentId',
      plans: 'id, teamId',
      summaries: 'assessmentId, teamId',
      settings: 'key',
    },
  },
]

/** The version that this code reads and writes. */
export const DATABASE_VERSION = Math.max(...DATABASE_VERSIONS.map(({ version }) => version))

/** Declares all versions on a database that is not open yet. */
export function declareVersions(database: Dexie): void {
  for (const { version, stores } of DATABASE_VERSIONS) database.version(version).stores({ ...stores })
}

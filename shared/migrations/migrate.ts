import { SCHEMA_VERSION } from '../model/schema-version.ts'
import { MIGRATIONS, type Migration } from './index.ts'

/**
 * Brings the JSON of an older workspace up to the present schema version, one version at a time. Pure: the input is never changed.
 * The outcome is not yet checked; callers parse it with the `workspace` schema. Throws where a version has no migration, or where a
 * migration cannot make sense of what it finds.
 */
export function migrateWorkspace(
  json: unknown,
  from: number,
  registry: Readonly<Record<number, Migration>> = MIGRATIONS,
  to: number = SCHEMA_VERSION,
): unknown {
  let migrated = json
  for (let version = from; version < to; version += 1) {
    const migrate = registry[version]
    if (!migrate) throw new Error(`There is no migration from schema version ${version}`)
    migrated = migrate(migrated)
  }
  return migrated
}

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '#shared/interchange/workspace-json.ts'
import { MIGRATIONS, type Migration } from '#shared/migrations/index.ts'
import { migrateWorkspace } from '#shared/migrations/migrate.ts'
import { SCHEMA_VERSION } from '#shared/model/schema-version.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const registry: Readonly<Record<number, Migration>> = MIGRATIONS
const oldVersions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1)

const fixture = (version: number) => readFileSync(new URL(`workspace-v${version}.json`, FIXTURES), 'utf8')

function deepFreeze(value: unknown): unknown {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

describe('the registry', () => {
  it('has one migration from each version before the present one, and no other', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(oldVersions)
  })

  it('has a fixture of every version, the present one included', () => {
    const names = readdirSync(FIXTURES).filter((name) => /^workspace-v\d+\.json$/.test(name))
    expect(names.toSorted()).toEqual(
      [...oldVersions, SCHEMA_VERSION].map((version) => `workspace-v${version}.json`).toSorted(),
    )
  })

  it.each(oldVersions)('raises version %i by one, the same each time, without changing its input', (version) => {
    const input = deepFreeze(JSON.parse(fixture(version)))
    const output = registry[version]?.(input)
    expect(output).toMatchObject({ schemaVersion: version + 1 })
    expect(registry[version]?.(input)).toEqual(output)
  })

  it.each([...oldVersions, SCHEMA_VERSION])('opens a workspace of version %i', (version) => {
    expect(readWorkspace(fixture(version), `workspace-v${version}.json`)).toMatchObject({ ok: true })
  })
})

describe('migrating', () => {
  const steps: Readonly<Record<number, Migration>> = {
    1: (json) => ({ ...(json as object), schemaVersion: 2, first: true }),
    2: (json) => ({ ...(json as object), schemaVersion: 3, second: true }),
  }

  it('goes through every version in turn', () => {
    const old = deepFreeze({ schemaVersion: 1 })
    expect(migrateWorkspace(old, 1, steps, 3)).toEqual({ schemaVersion: 3, first: true, second: true })
    expect(migrateWorkspace({ schemaVersion: 2 }, 2, steps, 3)).toEqual({ schemaVersion: 3, second: true })
  })

  it('leaves the present version alone, and refuses a gap', () => {
    const present = { schemaVersion: 3 }
    expect(migrateWorkspace(present, 3, steps, 3)).toBe(present)
    expect(() => migrateWorkspace({ schemaVersion: 1 }, 1, { 2: (json) => json }, 3)).toThrow('from schema version 1')
  })
})

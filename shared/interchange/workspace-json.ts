import { failure, type Problem, type Result } from '../lib/result.ts'
import { migrateWorkspace } from '../migrations/migrate.ts'
import { SCHEMA_VERSION, WORKSPACE_FORMAT } from '../model/schema-version.ts'
import { type Workspace, workspace } from '../model/workspace.ts'
import { limitProblems } from '../packs/read-with-schema.ts'
import { IMPORT_LIMITS } from './import-limits.ts'
import { parseJson } from './parse-json.ts'
import { readRecords } from './workspace-records.ts'
import { checkWorkspaceReferences } from './workspace-references.ts'

/**
 * A workspace as a file. The fields stand in the schema's order, so that reading and writing it again gives the same bytes.
 */
export function writeWorkspace(facts: Workspace): string {
  return `${JSON.stringify(inOrder(facts), null, 2)}\n`
}

/** The same without blanks: for what no person reads, such as a backup. */
export function writeWorkspaceDensely(facts: Workspace): string {
  return JSON.stringify(inOrder(facts))
}

/** A record that breaks the schema is still somebody's data: it is written as it is, never withheld. */
function inOrder(facts: Workspace): Workspace {
  const ordered = workspace.safeParse(facts)
  return ordered.success ? ordered.data : facts
}

/**
 * Reads what `writeWorkspace` wrote, now or in an older version. All or nothing: a damaged, foreign, newer or inconsistent file is
 * refused with every place that is wrong (up to twenty).
 */
export function readWorkspace(text: string, fileName: string): Result<Workspace> {
  const parsed = parseJson(text, fileName, { bytes: IMPORT_LIMITS.ownBytes })
  if (!parsed.ok) return parsed
  const foreign = whyForeign(parsed.value)
  if (foreign) return failure({ place: fileName, message: `This is not a Trefoil workspace: ${foreign}` })
  const current = bringUpToDate(parsed.value as { readonly schemaVersion?: unknown }, fileName)
  if (!current.ok) return current
  const read = readRecords(current.value, fileName)
  if (!read.ok) return read
  const problems = checkWorkspaceReferences(read.value)
  return problems.length === 0
    ? read
    : failure(...limitProblems(problems.map((problem) => placedIn(fileName, problem))))
}

function whyForeign(json: unknown): string | null {
  if (Array.isArray(json)) return 'it is a list'
  if (json === null || typeof json !== 'object') return 'it is a single value'
  const { format } = json as { readonly format?: unknown }
  if (format === WORKSPACE_FORMAT) return null
  if (format === undefined) return 'it has no “format”'
  if (format === 'trefoil-model') return 'it is a Trefoil model'
  if (format === 'trefoil-votes') return 'it is what a ballot saved. Take it in on the workshop’s screen, under Ballots'
  return typeof format === 'string' ? `its “format” is “${format.slice(0, 60)}”` : 'its “format” is not a text'
}

function bringUpToDate(json: { readonly schemaVersion?: unknown }, fileName: string): Result<unknown> {
  const version = json.schemaVersion
  const place = `${fileName}, schemaVersion`
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure({ place, message: version === undefined ? 'is missing' : 'must be a whole number from 1' })
  }
  if (version > SCHEMA_VERSION) {
    const message = `This file is from a newer Trefoil (schema version ${version}; this one reads up to ${SCHEMA_VERSION}). Update Trefoil, then open it again.`
    return failure({ place, message })
  }
  try {
    return { ok: true, value: migrateWorkspace(json, version) }
  } catch {
    return failure({
      place,
      message: `This file of schema version ${version} is damaged and could not be brought up to date`,
    })
  }
}

function placedIn(fileName: string, problem: Problem): Problem {
  return { place: `${fileName}, ${problem.place}`, message: problem.message }
}

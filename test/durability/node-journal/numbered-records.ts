import { encodeRecord } from '#shared/journal/journal-record.ts'
import type { Position } from '#shared/journal/position.ts'
import { encodeSnapshot } from '#shared/journal/snapshot.ts'
import { putRecord } from '#shared/model/edit.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { SCHEMA_VERSION } from '#shared/model/schema-version.ts'
import type { Team } from '#shared/model/team.ts'
import { aTeam } from '#test/fixtures/records.ts'

/** How many teams there are; change n writes team n modulo this, and says n in its description. */
export const TEAMS = 40

/** The n-th change, as a line of the journal. */
export function recordLine(number: number): string {
  const edits = [putRecord('teams', null, teamAt(number))]
  return encodeRecord({ position: positionAt(number), schemaVersion: SCHEMA_VERSION, edits })
}

/** A snapshot of all changes up to this one. */
export function snapshotUpTo(number: number): string {
  const first = Math.max(1, number - TEAMS + 1)
  const teams = Array.from({ length: number - first + 1 }, (_, index) => teamAt(first + index))
  const ordered = teams.sort((a, b) => (a.id < b.id ? -1 : 1))
  return encodeSnapshot({ ...EMPTY_WORKSPACE, teams: ordered }, positionAt(number), '1.0.0')
}

/** The numbers of the changes up to this one that no later one of them has overwritten: what a copy has to show. */
export function standingUpTo(number: number): readonly number[] {
  return Array.from({ length: Math.min(TEAMS, number) }, (_, index) => number - index)
}

function teamAt(number: number): Team {
  return aTeam({ id: `t${number % TEAMS}`, name: 'Zürich 🚢', description: String(number) })
}

function positionAt(number: number): Position {
  return { sequence: number, id: `id${number}`, moment: '2026-03-05T10:12:00.000Z' }
}

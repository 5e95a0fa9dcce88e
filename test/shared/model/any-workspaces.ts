import fc from 'fast-check'
import type { Answer } from '#shared/model/answer.ts'
import { defaultTeamPolicy } from '#shared/model/default-team-policy.ts'
import { type Edit, RECORD_TABLES } from '#shared/model/edit.ts'
import { DEFAULT_SETTINGS, EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import {
  aBaseline,
  aMilestone,
  anAnswer,
  anAssessment,
  anIncident,
  anItem,
  aService,
  aSheet,
  aTeam,
  aVote,
  aWorkshop,
  incidentMonths,
} from '#test/fixtures/records.ts'

const PRACTICES = ['agreed-slos', 'toil-cap', 'runbooks', 'constructor-of-things']
const subset = (ids: readonly string[]) => fc.subarray([...ids])
const word = fc.constantFrom('', 'one', 'two', 'three')

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({ value: fc.constantFrom(null, 0, 3, 5, 'dk') as fc.Arbitrary<Answer['value']>, comment: word })
  .map(({ value, comment }) => anAnswer(value, { comment }))

const anyPlan = (id: string, teamId: string): fc.Arbitrary<Plan> =>
  fc.record({
    id: fc.constant(id),
    teamId: fc.constant(teamId),
    capacity: fc.constantFrom(10, 20),
    periods: fc.constant(4),
    periodWeeks: fc.constant(4),
    startsOn: fc.constant('2026-01-01'),
    maxSteps: fc.constant(3),
    notes: fc.dictionary(fc.constantFrom('a', 'b'), fc.record({ goal: word }), { noNullPrototype: true }),
  })

/** Small consistent workspaces out of few ids, so that any two of them share some. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .tuple(
    subset(['team-1', 'team-2']),
    subset(['a-1', 'a-2', 'a-3']),
    subset(['s-1', 's-2', 's-3']),
    subset(['p-1', 'p-2']),
  )
  .chain(([teams, assessments, sheets, plans]) => {
    const rounds = teams.length > 0 ? assessments : []
    const people = rounds.length > 0 ? sheets : []
    const sessions = rounds.slice(0, 2)
    const frames = plans.slice(0, teams.length)
    return fc.record({
      format: fc.constant(EMPTY_WORKSPACE.format),
      schemaVersion: fc.constant(EMPTY_WORKSPACE.schemaVersion),
      settings: fc.record({
        name: word,
        paper: fc.constantFrom('a4', 'letter'),
        affinities: fc.dictionary(
          fc.constantFrom('runbooks', 'toil-cap'),
          fc.constantFrom({ itil: 1, devops: 0, sre: 0 }, { itil: 0, devops: 1, sre: 0 }),
          { noNullPrototype: true },
        ),
      }) as fc.Arbitrary<Workspace['settings']>,
      teams: fc.tuple(...teams.map((id) => word.map((description) => aTeam({ id, description })))),
      assessments: fc.tuple(
        ...rounds.map((id) =>
          fc
            .tuple(fc.constantFrom(...teams), word, fc.subarray(PRACTICES, { minLength: 1 }))
            .map(([teamId, note, practices]) => anAssessment({ id, teamId, note, practices })),
        ),
      ),
      sheets: fc.tuple(
        ...people.map((id) =>
          fc
            .tuple(
              fc.constantFrom(...rounds),
              word,
              fc.dictionary(fc.constantFrom(...PRACTICES), anyAnswer, { noNullPrototype: true }),
            )
            .map(([assessmentId, role, answers]) => aSheet({ id, assessmentId, role, answers })),
        ),
      ),
      plans: fc.boolean().chain((isSwapped) => {
        const owners = isSwapped ? teams.toReversed() : teams
        return fc.tuple(...frames.map((id, index) => anyPlan(id, owners[index] ?? '')))
      }),
      workshops: fc.tuple(
        ...sessions.map((id) =>
          fc
            .tuple(fc.constantFrom('setup', 'rounds', 'closed'), fc.constantFrom(null, '2026-02-01T00:00:00Z'))
            .map(([stage, anonymisedAt]) => aWorkshop({ id, stage, anonymisedAt } as Partial<Workshop>)),
        ),
      ),
      milestones: fc.tuple(
        ...teams.map((teamId) => word.map((title) => aMilestone({ id: `m-${teamId}`, teamId, title }))),
      ),
      baselines: fc.tuple(...teams.map((teamId) => word.map((name) => aBaseline({ id: `b-${teamId}`, teamId, name })))),
      services: fc.tuple(...teams.map((teamId) => word.map((note) => aService({ id: `v-${teamId}`, teamId, note })))),
      eventCounts: fc.constant([]),
      measurements: fc.constant([]),
      eventMonths: fc
        .tuple(...teams.map((teamId) => anyIncidents.map((incidents) => incidentMonths(incidents, 'typed', teamId))))
        .map((months) => months.flat()),
      importMappings: fc.constant([]),
      eventImports: fc.constant([]),
      teamPolicies: fc.tuple(...teams.map((teamId) => word.map((note) => ({ ...defaultTeamPolicy(teamId), note })))),
      overrides: fc.constant([]),
      freezes: fc.constant([]),
      agendaItems: fc.tuple(
        ...sessions.map((assessmentId) =>
          fc
            .tuple(fc.constantFrom('i-1', 'i-2'), fc.constantFrom('runbooks', 'toil-cap'), word, fc.nat({ max: 2 }))
            .map(([id, practice, note, count]) =>
              anItem(practice, {
                id: `${assessmentId}-${id}`,
                assessmentId,
                note,
                rounds: Array.from({ length: count }, () => aRound),
              }),
            ),
        ),
      ),
    })
  })

/** Of one month, in the order in which they are stored. */
const anyIncidents = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), word), { maxLength: 3, selector: ([day]) => day })
  .map((list) =>
    list
      .toSorted(([a], [b]) => a - b)
      .map(([day, title]) => anIncident({ id: `i-${day}`, title, startedAt: Date.UTC(2026, 2, day) })),
  )

const aRound = { openedAt: null, revealedAt: null, votes: { 's-1': aVote(3) }, late: {} }

/** A workspace after edits of records and settings, as the database would hold it. */
export function afterEdits(before: Workspace, edits: readonly Edit[]): Workspace {
  let { settings } = before
  const tables = new Map(
    RECORD_TABLES.map((table) => [table, new Map<string, unknown>(before[table].map((record) => [record.id, record]))]),
  )
  for (const edit of edits) {
    if (edit.kind === 'settings') settings = edit.after
    else if (edit.kind !== 'record') throw new Error('Only records and settings are expected here.')
    else if (edit.after === null) tables.get(edit.table)?.delete(edit.id)
    else tables.get(edit.table)?.set(edit.id, edit.after)
  }
  const records = Object.fromEntries([...tables].map(([table, rows]) => [table, [...rows.values()]]))
  return { ...before, ...records, settings }
}

/** Records by id, for comparing regardless of their order. */
export function sorted(workspace: Workspace): Workspace {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...workspace,
    teams: byId(workspace.teams),
    assessments: byId(workspace.assessments),
    sheets: byId(workspace.sheets),
    plans: byId(workspace.plans),
    workshops: byId(workspace.workshops),
    agendaItems: byId(workspace.agendaItems),
    milestones: byId(workspace.milestones),
    baselines: byId(workspace.baselines),
    services: byId(workspace.services),
    eventCounts: byId(workspace.eventCounts),
    measurements: byId(workspace.measurements),
    eventMonths: byId(workspace.eventMonths),
    importMappings: byId(workspace.importMappings),
    eventImports: byId(workspace.eventImports),
    teamPolicies: byId(workspace.teamPolicies),
    overrides: byId(workspace.overrides),
    freezes: byId(workspace.freezes),
  }
}

export const PLAIN = { ...EMPTY_WORKSPACE, settings: DEFAULT_SETTINGS }

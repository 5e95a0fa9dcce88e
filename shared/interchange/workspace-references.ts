import type { Problem } from '../lib/result.ts'
import { RECORD_TABLES } from '../model/edit.ts'
import { type EventMonth, eventMonthId } from '../model/event-month.ts'
import { MEASURE_TABLES } from '../model/measure-tables.ts'
import type { Workspace } from '../model/workspace.ts'

/** Records that name another which is not there, and ids used twice: places as in `sheets[3].assessmentId`. */
export function checkWorkspaceReferences(facts: Workspace): Problem[] {
  const teams = new Set(facts.teams.map(({ id }) => id))
  const assessments = new Set(facts.assessments.map(({ id }) => id))
  const workshops = new Set(facts.workshops.map(({ id }) => id))
  return [
    ...RECORD_TABLES.flatMap((table) =>
      doubled(
        `${table}`,
        'id',
        facts[table].map(({ id }) => id),
      ),
    ),
    ...missing(
      'assessments',
      'teamId',
      'team',
      teams,
      facts.assessments.map(({ teamId }) => teamId),
    ),
    ...missing(
      'sheets',
      'assessmentId',
      'assessment',
      assessments,
      facts.sheets.map(({ assessmentId }) => assessmentId),
    ),
    ...missing(
      'plans',
      'teamId',
      'team',
      teams,
      facts.plans.map(({ teamId }) => teamId),
    ),
    ...missing(
      'milestones',
      'teamId',
      'team',
      teams,
      facts.milestones.map(({ teamId }) => teamId),
    ),
    ...missing(
      'baselines',
      'teamId',
      'team',
      teams,
      facts.baselines.map(({ teamId }) => teamId),
    ),
    ...missing(
      'workshops',
      'id',
      'assessment',
      assessments,
      facts.workshops.map(({ id }) => id),
    ),
    ...missing(
      'agendaItems',
      'assessmentId',
      'workshop',
      workshops,
      facts.agendaItems.map(({ assessmentId }) => assessmentId),
    ),
    ...checkMeasures(facts),
    ...askedTwice(facts.agendaItems),
    ...facts.workshops.flatMap(({ practices }, index) => doubled(`workshops[${index}].practices`, '', practices)),
    ...facts.assessments.flatMap(({ practices }, index) => doubled(`assessments[${index}].practices`, '', practices)),
    ...facts.assessments.flatMap(({ practices }, index) => unusable(`assessments[${index}].practices`, practices)),
  ]
}

/** What is measured names its team, its service and where it came from. */
function checkMeasures(facts: Workspace): Problem[] {
  const teams = new Set(facts.teams.map(({ id }) => id))
  const services = new Set(facts.services.map(({ id }) => id))
  const sources = new Set([...facts.importMappings.map(({ id }) => id), 'typed'])
  const served = ['eventCounts', 'measurements', 'overrides', 'freezes'] as const
  return [
    ...MEASURE_TABLES.flatMap((table) =>
      missing(
        table,
        'teamId',
        'team',
        teams,
        facts[table].map(({ teamId }) => teamId),
      ),
    ),
    ...served.flatMap((table) =>
      facts[table].flatMap(({ serviceId }, index) =>
        serviceId === null || services.has(serviceId)
          ? []
          : [{ place: `${table}[${index}].serviceId`, message: `there is no service “${serviceId}” in this file` }],
      ),
    ),
    ...facts.eventMonths.flatMap((month, index) => misplaced(month, `eventMonths[${index}]`, sources)),
    ...facts.teamPolicies.flatMap(({ id, teamId }, index) =>
      id === teamId ? [] : [{ place: `teamPolicies[${index}].id`, message: 'has to be the id of its team' }],
    ),
  ]
}

/** A month has the id by which it is looked up, and its rows name sources that there are. */
function misplaced(month: EventMonth, place: string, sources: ReadonlySet<string>): Problem[] {
  const id = eventMonthId(month.teamId, month.kind, month.month)
  const strange = month.sources.filter((source) => !sources.has(source))
  return [
    ...(month.id === id ? [] : [{ place: `${place}.id`, message: `has to be “${id}”` }]),
    ...strange.map((source) => ({
      place: `${place}.sources`,
      message: `there is no mapping “${source}” in this file`,
    })),
    ...(month.rows.every((row) => (row.at(-1) as number) < month.sources.length)
      ? []
      : [{ place: `${place}.rows`, message: 'a row names a source that is not in the list' }]),
  ]
}

function doubled(list: string, field: string, ids: readonly string[]): Problem[] {
  const firstAt = new Map<string, number>()
  return ids.flatMap((id, index) => {
    const first = firstAt.get(id)
    if (first === undefined) {
      firstAt.set(id, index)
      return []
    }
    const suffix = field ? `.${field}` : ''
    return [{ place: `${list}[${index}]${suffix}`, message: `“${id}” is already used by ${list}[${first}]` }]
  })
}

function missing(
  table: string,
  field: string,
  what: string,
  known: ReadonlySet<string>,
  ids: readonly string[],
): Problem[] {
  return ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ place: `${table}[${index}].${field}`, message: `there is no ${what} “${id}” in this file` }],
  )
}

/** A practice stands on a workshop's agenda once, or there would be two of each vote. */
function askedTwice(items: Workspace['agendaItems']): Problem[] {
  const firstAt = new Map<string, number>()
  return items.flatMap(({ assessmentId, practice }, index) => {
    const key = `${assessmentId}/${practice}`
    const first = firstAt.get(key)
    if (first === undefined) firstAt.set(key, index)
    return first === undefined
      ? []
      : [{ place: `agendaItems[${index}].practice`, message: `“${practice}” already stands in agendaItems[${first}]` }]
  })
}

/** Practices are keys of plain objects, where this one would find what every object inherits. */
function unusable(list: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    id === 'constructor' ? [{ place: `${list}[${index}]`, message: '“constructor” cannot be a practice' }] : [],
  )
}

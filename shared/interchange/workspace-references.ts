import type { Problem } from '../lib/result.ts'
import { RECORD_TABLES } from '../model/edit.ts'
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
    ...askedTwice(facts.agendaItems),
    ...facts.workshops.flatMap(({ practices }, index) => doubled(`workshops[${index}].practices`, '', practices)),
    ...facts.assessments.flatMap(({ practices }, index) => doubled(`assessments[${index}].practices`, '', practices)),
    ...facts.assessments.flatMap(({ practices }, index) => unusable(`assessments[${index}].practices`, practices)),
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

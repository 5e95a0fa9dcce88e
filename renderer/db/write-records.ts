import type { Edit, RecordEdit, RecordTable } from '#shared/model/edit.ts'
import type { TrefoilDatabase } from './database.ts'

/** What a record belongs to: the table of its owner, and the owner's id. A workshop has the id of its assessment. */
const OWNERS: Readonly<Record<RecordTable, { readonly table: RecordTable; readonly key: string } | null>> = {
  teams: null,
  assessments: { table: 'teams', key: 'teamId' },
  sheets: { table: 'assessments', key: 'assessmentId' },
  plans: { table: 'teams', key: 'teamId' },
  workshops: { table: 'assessments', key: 'id' },
  agendaItems: { table: 'assessments', key: 'assessmentId' },
  milestones: { table: 'teams', key: 'teamId' },
  baselines: { table: 'teams', key: 'teamId' },
  services: { table: 'teams', key: 'teamId' },
  eventCounts: { table: 'services', key: 'serviceId' },
  measurements: { table: 'teams', key: 'teamId' },
  eventMonths: { table: 'teams', key: 'teamId' },
  importMappings: { table: 'teams', key: 'teamId' },
  eventImports: { table: 'teams', key: 'teamId' },
  teamPolicies: { table: 'teams', key: 'teamId' },
  overrides: { table: 'teams', key: 'teamId' },
  freezes: { table: 'teams', key: 'teamId' },
}

/**
 * Writes records of one table at once, inside the transaction of the caller. Resolves with the edits that change a record which is not
 * there any more: it was deleted in another window, and a change must not bring half of it back.
 */
export async function writeRecords(
  database: TrefoilDatabase,
  edits: readonly RecordEdit[],
): Promise<readonly RecordEdit[]> {
  const [first] = edits
  if (!first) return []
  const table = database.table(first.table)
  const changed = edits.filter(isChange).map(({ id }) => id)
  const known = await whichExist(database, first.table, new Set(changed))
  const gone: RecordEdit[] = []
  const last = new Map<string, RecordEdit>()
  for (const edit of edits) {
    const isThere = last.has(edit.id) ? last.get(edit.id)?.after !== null : known.has(edit.id)
    if (isChange(edit) && !isThere) gone.push(edit)
    else last.set(edit.id, edit)
  }
  const lasting = [...last.values()]
  await table.bulkDelete(lasting.filter(({ after }) => after === null).map(({ id }) => id))
  await table.bulkPut(lasting.flatMap(({ after }) => (after === null ? [] : [after])))
  return gone
}

function isChange({ before, after }: RecordEdit): boolean {
  return before !== null && after !== null
}

/** After all edits are written: those that make a record whose owner was deleted in another window. */
export async function findOrphans(database: TrefoilDatabase, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const owned = edits.flatMap((edit) => {
    if (edit.kind !== 'record' || edit.before !== null || edit.after === null) return []
    const owner = OWNERS[edit.table]
    return owner ? [{ edit, table: owner.table, id: String(new Map(Object.entries(edit.after)).get(owner.key)) }] : []
  })
  const byTable = Map.groupBy(owned, ({ table }) => table)
  const orphans: Edit[] = []
  for (const [table, children] of byTable) {
    const known = await whichExist(database, table, new Set(children.map(({ id }) => id)))
    orphans.push(...children.filter(({ id }) => !known.has(id)).map(({ edit }) => edit))
  }
  return orphans
}

async function whichExist(
  database: TrefoilDatabase,
  table: RecordTable,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (ids.size === 0) return new Set()
  const keys = await database
    .table<unknown, string>(table)
    .where(':id')
    .anyOf([...ids])
    .primaryKeys()
  return new Set(keys)
}

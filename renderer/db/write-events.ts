import type { EventsEdit } from '#shared/model/events-edit.ts'
import { touchedMonthIds, withEvents } from '#shared/model/with-events.ts'
import type { TrefoilDatabase } from './database.ts'

/**
 * Does an edit of events to the months as the disk has them, inside the transaction of the caller: what another window imported
 * meanwhile stays. False, and nothing is written, where the team is gone.
 */
export async function writeEvents(database: TrefoilDatabase, edit: EventsEdit): Promise<boolean> {
  if ((await database.teams.get(edit.teamId)) === undefined) return false
  const ids = [...touchedMonthIds(edit)]
  const stored = await database.eventMonths.bulkGet(ids)
  const months = new Map(ids.map((id, index) => [id, stored[index]]))
  const { written, emptied } = withEvents(edit, (id) => months.get(id))
  await database.eventMonths.bulkPut([...written])
  await database.eventMonths.bulkDelete([...emptied])
  return true
}

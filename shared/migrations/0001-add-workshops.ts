/** A workspace of version 1 knew no workshops; everything else stays as it is. */
export function addWorkshops(workspace: unknown): unknown {
  return { ...(workspace as object), schemaVersion: 2, workshops: [], agendaItems: [] }
}

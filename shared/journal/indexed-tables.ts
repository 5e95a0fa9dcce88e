import type { Records, RecordTable } from '../model/edit.ts'

/** The records of a workspace by id. */
export type IndexedTables = { readonly [Table in RecordTable]: Map<string, Records[Table]> }

/** Changes a record. The database refuses a change of one that is gone, so such an edit follows a record that cannot be read any more. */
export function change<Value>(table: Map<string, Value>, id: string, to: (value: Value) => Value): void {
  const value = table.get(id)
  if (value !== undefined) table.set(id, to(value))
}

import type { RowFinding } from './events/read-row.ts'

/** What taking in a file would change among records of one kind. */
export interface PlannedRecords<T> {
  readonly added: readonly T[]
  readonly changed: readonly { readonly before: T; readonly after: T }[]
  readonly same: number
  /** By line; these rows count nowhere. */
  readonly findings: readonly RowFinding[]
}

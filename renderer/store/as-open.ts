import type { WholeAssessment } from '../db/workspace-repository.ts'
import type { OpenAssessment } from './app-state.ts'

/** An assessment as it is read, in the shape that the screens use. */
export function asOpen({ assessment, sheets, workshop, items }: WholeAssessment): OpenAssessment {
  return { assessment, sheets: byId(sheets), workshop, items: byId(items) }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Readonly<Record<string, Item>> {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}

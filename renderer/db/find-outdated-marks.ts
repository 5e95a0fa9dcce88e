import type { Assessment } from '#shared/model/assessment.ts'
import { checkHash } from '#shared/model/assessment-hash.ts'
import type { Edit } from '#shared/model/edit.ts'
import type { TrefoilDatabase } from './database.ts'

/**
 * Of the edits that make an assessment final, those whose mark does not say what the disk holds: somebody has answered in another window
 * since it was worked out. Inside the transaction of the caller, after everything is written.
 */
export async function findOutdatedMarks<Finalising extends Edit & { readonly after: Assessment | null }>(
  database: TrefoilDatabase,
  edits: readonly Finalising[],
): Promise<readonly Finalising[]> {
  const outdated: Finalising[] = []
  for (const edit of edits) {
    if (!edit.after) continue
    const sheets = await database.sheets.where('assessmentId').equals(edit.after.id).toArray()
    if (checkHash(edit.after, sheets) !== 'matches') outdated.push(edit)
  }
  return outdated
}

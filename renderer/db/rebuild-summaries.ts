import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { TrefoilDatabase } from './database.ts'
import type { AssessmentFacts } from './workspace-repository.ts'

/** Makes the list rows of these assessments anew from what the disk holds, in one transaction; resolves with the rows written. */
export function rebuildSummaries(
  database: TrefoilDatabase,
  assessmentIds: readonly string[],
  summarise: (facts: AssessmentFacts & { readonly workshop: Workshop | null }) => AssessmentSummary,
): Promise<readonly AssessmentSummary[]> {
  const { assessments, sheets, workshops, summaries } = database
  return database.transaction('rw', [assessments, sheets, workshops, summaries], async () => {
    const ids = [...assessmentIds]
    const [found, answered, held] = await Promise.all([
      assessments.bulkGet(ids),
      sheets.where('assessmentId').anyOf(ids).toArray(),
      workshops.bulkGet(ids),
    ])
    const sheetsOf = Map.groupBy(answered, ({ assessmentId }) => assessmentId)
    const rows = found.flatMap((assessment, index) =>
      assessment
        ? [summarise({ assessment, sheets: sheetsOf.get(assessment.id) ?? [], workshop: held[index] ?? null })]
        : [],
    )
    await summaries.bulkPut(rows)
    return rows
  })
}

import type { AssessmentProfile } from '#shared/model/profile.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { TrefoilDatabase } from './database.ts'
import type { AssessmentFacts } from './workspace-repository.ts'

/** The cached profiles that were made of exactly the facts of these rows. */
export async function readProfiles(
  { profiles }: TrefoilDatabase,
  rows: readonly Pick<AssessmentSummary, 'assessmentId' | 'sourceHash'>[],
): Promise<readonly AssessmentProfile[]> {
  const found = await profiles.bulkGet(rows.map(({ assessmentId }) => assessmentId))
  return found.flatMap((profile, index) => (profile && profile.sourceHash === rows[index]?.sourceHash ? [profile] : []))
}

/** Keeps profiles; those of assessments that were deleted meanwhile are left out. */
export async function writeProfiles(
  { profiles, assessments }: TrefoilDatabase,
  made: readonly AssessmentProfile[],
): Promise<void> {
  if (made.length === 0) return
  await profiles.db.transaction('rw', [profiles, assessments], async () => {
    const known = await assessments.bulkGet(made.map(({ assessmentId }) => assessmentId))
    await profiles.bulkPut(made.filter((_, index) => known[index]))
  })
}

/** These assessments with their sheets; those that are gone are left out. */
export async function readAssessments(
  { assessments, sheets }: TrefoilDatabase,
  ids: readonly string[],
): Promise<readonly AssessmentFacts[]> {
  const [found, answered] = await Promise.all([
    assessments.bulkGet([...ids]),
    sheets.where('assessmentId').anyOf(ids).toArray(),
  ])
  const sheetsOf = Map.groupBy(answered, ({ assessmentId }) => assessmentId)
  return found.flatMap((assessment) => (assessment ? [{ assessment, sheets: sheetsOf.get(assessment.id) ?? [] }] : []))
}

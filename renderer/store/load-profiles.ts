import type { AssessmentProfile } from '#shared/model/profile.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { profileAssessment } from '#shared/scoring/portfolio/profile-assessment.ts'
import { readAssessments, readProfiles, writeProfiles } from '../db/profile-repository.ts'
import { openedDatabase, whenReadable } from './start-app.ts'

/** So many are worked out before the screen has its turn again. */
const AT_A_TIME = 6
/** So often at most the screen is given more: each time it draws everything anew. */
const SHOW_EVERY_MS = 250

/**
 * Hands over what the portfolio shows of these assessments: at once what is cached for exactly these facts, the others as they are worked
 * out, a few at a time. Stops where `isWanted` says so.
 */
export async function loadProfiles(
  pack: ModelPack,
  rows: readonly AssessmentSummary[],
  onProfiles: (profiles: readonly AssessmentProfile[]) => void,
  isWanted: () => boolean,
): Promise<void> {
  await whenReadable()
  const database = openedDatabase()
  const stored = new Map((await readProfiles(database, rows)).map((profile) => [profile.assessmentId, profile]))
  if (stored.size > 0 && isWanted()) onProfiles([...stored.values()])
  const missing = rows.filter(({ assessmentId }) => !stored.has(assessmentId))
  let unshown: AssessmentProfile[] = []
  let shownAt = Number.NEGATIVE_INFINITY
  for (let from = 0; from < missing.length && isWanted(); from += AT_A_TIME) {
    const portion = missing.slice(from, from + AT_A_TIME)
    const facts = await readAssessments(
      database,
      portion.map(({ assessmentId }) => assessmentId),
    )
    const hashes = new Map(portion.map(({ assessmentId, sourceHash }) => [assessmentId, sourceHash]))
    const made = facts.map(({ assessment, sheets }) =>
      profileAssessment(pack, assessment, sheets, hashes.get(assessment.id) ?? ''),
    )
    unshown.push(...made)
    const isDue = performance.now() - shownAt > SHOW_EVERY_MS || from + AT_A_TIME >= missing.length
    if (isDue && isWanted()) {
      onProfiles(unshown)
      unshown = []
      shownAt = performance.now()
    }
    await writeProfiles(
      database,
      made.filter(({ sourceHash }) => sourceHash !== ''),
    )
  }
}

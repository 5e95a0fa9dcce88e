import type { Problem } from '../lib/result.ts'
import type { Workspace } from '../model/workspace.ts'
import type { ModelPack } from '../packs/model-pack.ts'

/**
 * Practices that a workspace asks or answers though the model does not have them. Only assessments of this very model and version are
 * looked at: those of another may rightly know others. The app itself keeps such answers, for nobody's data may be refused on its way
 * back from a backup; the command line, which would leave them out in silence, refuses them.
 */
export function findUnknownPractices(facts: Workspace, pack: ModelPack): Problem[] {
  const known = new Set(pack.practices.map(({ id }) => id))
  const ofThisModel = facts.assessments.filter(({ model }) => model.id === pack.id && model.version === pack.version)
  const assessments = new Set(ofThisModel.map(({ id }) => id))
  const unknown = (place: string, ids: readonly string[]): Problem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ place, message: `there is no practice “${id.slice(0, 80)}” in ${pack.id} ${pack.version}` }))
  return [
    ...facts.assessments.flatMap(({ id, practices }, index) =>
      assessments.has(id) ? unknown(`assessments[${index}].practices`, practices) : [],
    ),
    ...facts.sheets.flatMap(({ assessmentId, answers }, index) =>
      assessments.has(assessmentId) ? unknown(`sheets[${index}].answers`, Object.keys(answers)) : [],
    ),
  ]
}

import type { Assessment } from '#shared/model/assessment.ts'
import { assessmentHash } from '#shared/model/assessment-hash.ts'
import { putRecord } from '#shared/model/edit.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { commit } from './commit.ts'
import { loadWholeAssessment, openAssessment } from './open-assessment.ts'
import { useApp } from './store.ts'

/**
 * Makes an assessment final: from here on it is not changed. The mark carries the hash of what the disk holds; where somebody answers
 * meanwhile in another window, it is refused when it is written. It ends what can be undone.
 */
export async function finaliseAssessment(assessmentId: string, pack: ModelPack, at: string): Promise<void> {
  await openAssessment(assessmentId)
  const { open } = useApp.getState()
  if (open?.assessment.id !== assessmentId || open.assessment.status === 'final') return
  const { assessment } = open
  const hash = assessmentHash(assessment, Object.values(open.sheets))
  const finalised = { at, modelVersion: pack.version, hash }
  commit(`finalising of ${assessment.title}`, [
    putRecord('assessments', assessment, { ...assessment, status: 'final', finalised }),
  ])
}

/** A correction of what is final: an open copy with everybody's answers, as the next revision. Resolves with its id. */
export async function correctAssessment(
  assessmentId: string,
  birth: { readonly newId: () => string; readonly moment: string },
): Promise<string | null> {
  const found = await loadWholeAssessment(assessmentId)
  if (!found) return null
  const { finalised: _finalised, ...facts } = found.assessment
  const copy: Assessment = {
    ...facts,
    id: birth.newId(),
    createdAt: birth.moment,
    status: 'open',
    corrects: assessmentId,
    revision: (found.assessment.revision ?? 1) + 1,
  }
  commit(`correction of ${copy.title}`, [
    putRecord('assessments', null, copy),
    ...found.sheets.map((sheet) => putRecord('sheets', null, { ...sheet, id: birth.newId(), assessmentId: copy.id })),
  ])
  return copy.id
}

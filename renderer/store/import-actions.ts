import type { ParticipantAnswers } from '#shared/interchange/answers-csv.ts'
import { assessmentFromAnswers } from '#shared/interchange/assessment-from-answers.ts'
import { putRecord } from '#shared/model/edit.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { commit } from './commit.ts'

/** Makes a team and an assessment of a file of answers; returns the assessment's id. One step that can be undone. */
export function addAnswers(
  pack: ModelPack,
  answers: readonly ParticipantAnswers[],
  { fileName, moment, newId }: { readonly fileName: string; readonly moment: string; readonly newId: () => string },
): string {
  const made = assessmentFromAnswers(answers, pack, {
    fileName,
    moment,
    teamId: newId(),
    assessmentId: newId(),
    sheetIdAt: newId,
  })
  commit(`import of ${fileName}`, [
    putRecord('teams', null, made.team),
    putRecord('assessments', null, made.assessment),
    ...made.sheets.map((sheet) => putRecord('sheets', null, sheet)),
  ])
  return made.assessment.id
}

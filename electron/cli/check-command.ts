import { checkModelPack } from '#shared/packs/check-model-pack.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { InputRefused } from './cli-problem.ts'
import { readImportFile } from './read-input.ts'
import { readPack } from './read-pack.ts'

/** One line that says what a file holds. @throws InputRefused with all that is wrong with it. */
export function validateFile(path: string, pack: ModelPack): string {
  const imported = readImportFile(path, pack)
  if (imported.format === 'workspace') {
    const { teams, assessments, sheets } = imported.facts
    return `${path}: a Trefoil workspace with ${count(teams.length, 'team')}, ${count(assessments.length, 'assessment')} and ${count(sheets.length, 'sheet')} of answers. Nothing is wrong with it.`
  }
  const answers = imported.facts.reduce((sum, participant) => sum + Object.keys(participant.answers).length, 0)
  return `${path}: ${count(answers, 'answer')} of ${count(imported.facts.length, 'participant')}. Nothing is wrong with it.`
}

/** One line that says what a model holds. @throws InputRefused with all that is wrong with it. */
export function checkPackAt(path: string): string {
  const pack = readPack(path)
  const problems = checkModelPack(pack)
  if (problems.length > 0) throw new InputRefused(problems)
  return `${path}: ${pack.title} ${pack.version}, ${count(pack.practices.length, 'practice')} in ${count(pack.dimensions.length, 'dimension')}. Nothing is wrong with it.`
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`
}

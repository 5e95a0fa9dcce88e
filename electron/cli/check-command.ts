import type { Imported } from '#shared/interchange/read-import.ts'
import { readImportFile } from '#shared/interchange/read-import-file.ts'
import { findAlteredFinals } from '#shared/model/altered-finals.ts'
import { checkModelPack } from '#shared/packs/check-model-pack.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { InputRefused } from './cli-problem.ts'
import { readBytes } from './read-file.ts'
import { refuseUnknownPractices } from './read-input.ts'
import { readPack } from './read-pack.ts'

/**
 * One line that says what a file holds. An encrypted backup is opened with the passphrase, where there is one.
 * @throws InputRefused with all that is wrong with it.
 */
export async function validateFile(path: string, pack: ModelPack, passphrase: string | null): Promise<string> {
  const bytes = new Uint8Array(readBytes(path))
  const result = await readImportFile(globalThis, { name: path, bytes, passphrase }, pack)
  if (result.outcome === 'refused') throw new InputRefused(result.problems)
  if (result.outcome === 'locked') return lockedLine(path, result.message)
  const imported = refuseUnknownPractices(result.imported, path, pack)
  return `${path}: ${describeImported(imported)} ${describeFaults(imported)}`
}

/** A file in which something final was altered can be read; whoever brings it in has to know. */
function describeFaults(imported: Imported): string {
  const altered = imported.format === 'workspace' ? findAlteredFinals(imported.facts) : []
  if (altered.length === 0) return 'Nothing is wrong with it.'
  const names = altered.map(({ team, title }) => `${title} (${team})`).join(', ')
  return `Altered since made final, for the hash does not fit the answers: ${names}. Nothing else is wrong with it.`
}

/** Without a passphrase only the file's own checks can be made; a wrong one is refused. */
function lockedLine(path: string, message: string | null): string {
  if (message !== null) throw new InputRefused([{ place: path, message }])
  return `${path}: an encrypted Trefoil backup, undamaged as far as can be seen without its passphrase.`
}

function describeImported(imported: Imported): string {
  if (imported.format === 'workspace') {
    const { teams, assessments, sheets } = imported.facts
    return `a Trefoil workspace with ${count(teams.length, 'team')}, ${count(assessments.length, 'assessment')} and ${count(sheets.length, 'sheet')} of answers.`
  }
  const answers = imported.facts.reduce((sum, participant) => sum + Object.keys(participant.answers).length, 0)
  return `${count(answers, 'answer')} of ${count(imported.facts.length, 'participant')}.`
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

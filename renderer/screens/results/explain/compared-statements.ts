import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { splitTarget } from './split-target.ts'

/** What the article says in one place, and the practices that each statement rests on. */
export interface ComparedStatements {
  readonly title: string
  readonly statements: readonly { readonly text: string; readonly practices: readonly string[] }[]
}

/** A cell of the comparison table (`cell:key-measures/sre`) or a strength by its place in the model (`strength:3`); else null. */
export function findCompared(pack: ModelPack, target: string): ComparedStatements | null {
  const [kind, id] = splitTarget(target)
  if (kind === 'strength') {
    const strength = pack.strengths[Number(id)]
    return strength ? { title: `A strength of ${FRAMEWORK_NAMES[strength.framework]}`, statements: [strength] } : null
  }
  if (kind !== 'cell') return null
  const [rowId, column] = id.split('/')
  const row = pack.comparison.find((entry) => entry.id === rowId)
  const framework = FRAMEWORKS.find((entry) => entry === column)
  if (!row || !framework) return null
  return { title: `${FRAMEWORK_NAMES[framework]}: ${row.title}`, statements: row.cells[framework] }
}

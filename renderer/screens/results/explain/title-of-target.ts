import { FRAMEWORK_NAMES, isFramework } from '#shared/model/framework.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { findCompared } from './compared-statements.ts'
import { splitTarget } from './split-target.ts'

/** What a figure is called: a practice's or dimension's title, the part of the mix, a place in the comparison, or the answers as a whole. */
export function titleOfTarget(pack: ModelPack, target: string): string {
  const [kind, id = ''] = splitTarget(target)
  if (kind === 'practice') return findPractice(pack, id)?.title ?? id
  if (kind === 'dimension') return pack.dimensions.find((dimension) => dimension.id === id)?.title ?? id
  if (kind === 'all') return id === 'agreement' ? 'Agreement over all answers' : 'All answers'
  if (kind === 'cell' || kind === 'strength') return findCompared(pack, target)?.title ?? id
  return isFramework(id) ? `The ${FRAMEWORK_NAMES[id]} score` : 'What kind of shop this is'
}

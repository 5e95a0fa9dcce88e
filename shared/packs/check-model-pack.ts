import type { Problem } from '../lib/result.ts'
import { checkActions } from './checks/check-actions.ts'
import { checkAnchors } from './checks/check-anchors.ts'
import { checkIds } from './checks/check-ids.ts'
import { checkLookAlikes } from './checks/check-look-alikes.ts'
import { checkPrerequisiteCycles } from './checks/check-prerequisite-cycles.ts'
import { checkReferences } from './checks/check-references.ts'
import { checkSources } from './checks/check-sources.ts'
import type { ModelPack } from './model-pack.ts'

/** Every check of a model, in the order in which its problems are listed. */
export const PACK_CHECKS: readonly ((pack: ModelPack) => readonly Problem[])[] = [
  checkIds,
  checkReferences,
  checkPrerequisiteCycles,
  checkAnchors,
  checkActions,
  checkSources,
  checkLookAlikes,
]

/** What a well-formed model still gets wrong: places are `practice <id>, <field>`. Nothing found is an empty list. */
export function checkModelPack(pack: ModelPack): Problem[] {
  return PACK_CHECKS.flatMap((check) => check(pack))
}

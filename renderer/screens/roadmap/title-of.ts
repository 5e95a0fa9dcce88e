import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'

/** A practice's title; its id where the model does not know it. */
export function titleOf(pack: ModelPack, practice: string): string {
  return findPractice(pack, practice)?.title ?? practice
}

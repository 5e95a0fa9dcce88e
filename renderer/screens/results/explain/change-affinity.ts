import type { Affinity } from '#shared/model/framework.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { commit } from '../../../store/commit.ts'

/** Sets the user's own affinities of a practice; null, or the model's own values, take them away. */
export function changeAffinity(before: WorkspaceSettings, practice: Practice, next: Affinity | null): void {
  const { [practice.id]: present, ...others } = before.affinities
  const isModels = next === null || sameAffinity(next, practice.affinity)
  if (sameAffinity(present ?? practice.affinity, next ?? practice.affinity)) return
  const after = { ...before, affinities: isModels ? others : { ...others, [practice.id]: next } }
  commit(`affinities of ${practice.title}`, [{ kind: 'settings', before, after }], `affinities:${practice.id}`)
}

function sameAffinity(a: Affinity, b: Affinity): boolean {
  return a.itil === b.itil && a.devops === b.devops && a.sre === b.sre
}

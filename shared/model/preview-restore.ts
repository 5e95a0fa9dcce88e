import { type AlteredFinal, findAlteredFinals } from './altered-finals.ts'
import { assessment } from './assessment.ts'
import type { MergeConflict } from './merge-conflict.ts'
import { mergeWorkspaces } from './merge-workspaces.ts'
import type { Workspace } from './workspace.ts'
import { compareWorkspaces, type WorkspaceDifference } from './workspace-difference.ts'

/** The ways to bring a workspace in. */
export type RestoreWay = 'merge' | 'replace'

/** How many facts both sides state differently: answers and other records taken from the file, and those kept as they are here. */
export interface ConflictCounts {
  readonly answers: number
  readonly others: number
  readonly kept: number
}

/** What one way would change. A large workspace differs in half a million answers, so they are counted here and not listed. */
export interface RestoreEffect {
  readonly difference: WorkspaceDifference
  readonly conflicts: ConflictCounts
  /** What would come in as final although its answers are not those that were made final. */
  readonly altered: readonly AlteredFinal[]
}

export interface RestorePreview {
  /** Null where the two do not fit into one workspace. */
  readonly merge: RestoreEffect | null
  readonly replace: RestoreEffect
}

/** What bringing in would change, by merging and by replacing, and what there would be after merging. Nothing happens yet. */
export function previewRestore(
  present: Workspace,
  incoming: Workspace,
): { readonly preview: RestorePreview; readonly merged: Workspace } {
  const { workspace: merged, conflicts } = mergeWorkspaces(present, incoming)
  // The practices of both may be more than one assessment can have: then its own export could not be read again.
  const fits = merged.assessments.every((record) => assessment.safeParse(record).success)
  const merging = compareWorkspaces(present, merged)
  const replacing = compareWorkspaces(present, incoming)
  // What is final is taken whole or not at all, so that one look at the file tells for both ways.
  const coming = new Set([...comingIn(merging), ...comingIn(replacing)])
  const altered = findAlteredFinals(incoming, ({ id }) => coming.has(id))
  const effect = (difference: WorkspaceDifference, differing: readonly MergeConflict[]) => ({
    difference,
    conflicts: countConflicts(differing),
    altered: among(altered, difference),
  })
  return { preview: { merge: fits ? effect(merging, conflicts) : null, replace: effect(replacing, []) }, merged }
}

function countConflicts(conflicts: readonly MergeConflict[]): ConflictCounts {
  const incoming = conflicts.filter(({ taken }) => taken === 'incoming')
  const answers = incoming.filter(({ kind }) => kind === 'answer').length
  return { answers, others: incoming.length - answers, kept: conflicts.length - incoming.length }
}

function comingIn({ teams }: WorkspaceDifference): readonly string[] {
  return teams.flatMap(({ assessments }) => assessments.map(({ id }) => id))
}

function among(altered: readonly AlteredFinal[], difference: WorkspaceDifference): readonly AlteredFinal[] {
  const coming = new Set(comingIn(difference))
  return altered.filter(({ id }) => coming.has(id))
}

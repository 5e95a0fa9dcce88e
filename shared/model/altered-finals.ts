import { groupBy } from '../lib/group-by.ts'
import type { Assessment } from './assessment.ts'
import { checkHash } from './assessment-hash.ts'
import type { Workspace } from './workspace.ts'

/** A final assessment whose answers are not those that were made final. */
export interface AlteredFinal {
  readonly id: string
  readonly title: string
  readonly heldOn: string
  /** The name of its team. */
  readonly team: string
}

/**
 * The final assessments of a workspace whose hash does not fit: damaged, or changed by hand. The hash is no signature: who changes a file
 * on purpose can make a new one. `isAsked` narrows it down, for hashing takes its time.
 */
export function findAlteredFinals(
  { teams, assessments, sheets }: Pick<Workspace, 'teams' | 'assessments' | 'sheets'>,
  isAsked: (assessment: Assessment) => boolean = () => true,
): readonly AlteredFinal[] {
  const names = new Map(teams.map(({ id, name }) => [id, name]))
  const sheetsOf = groupBy(sheets, ({ assessmentId }) => assessmentId)
  return assessments
    .filter((assessment) => assessment.status === 'final' && isAsked(assessment))
    .filter((assessment) => checkHash(assessment, sheetsOf.get(assessment.id) ?? []) === 'differs')
    .map(({ id, title, heldOn, teamId }) => ({ id, title, heldOn, team: names.get(teamId) ?? '' }))
}

import type { ModelPack } from '../../packs/model-pack.ts'

/** A team's medians by practice; what is not rated is left out. */
export interface TeamFigures {
  readonly teamId: string
  readonly practices: Readonly<Record<string, number>>
}

/** A practice that many teams lack. */
export interface SharedGap {
  readonly practice: string
  /** The teams at level 1 or below, in the order given. */
  readonly teams: readonly string[]
  /** How many teams have it rated. */
  readonly rated: number
}

/** At or under this median a practice is a gap, and so many teams share it [ours]. */
const LOW = 1
const FEWEST_TEAMS = 2
const LEAST_SHARE = 0.5

/**
 * The practices in which at least half of the teams that rated them, and two or more, are at level 1 or below; what most teams share comes
 * first, then the model's order. One answer for all of them may cost less than one each. Our rule.
 */
export function sharedGaps(pack: ModelPack, all: readonly TeamFigures[]): readonly SharedGap[] {
  return pack.practices
    .flatMap(({ id, style }) => {
      const rated = style ? [] : all.filter(({ practices }) => id in practices)
      const teams = rated.filter(({ practices }) => (practices[id] ?? 0) <= LOW).map(({ teamId }) => teamId)
      const isShared = teams.length >= FEWEST_TEAMS && teams.length / rated.length >= LEAST_SHARE
      return isShared ? [{ practice: id, teams, rated: rated.length }] : []
    })
    .sort((a, b) => b.teams.length / b.rated - a.teams.length / a.rated)
}

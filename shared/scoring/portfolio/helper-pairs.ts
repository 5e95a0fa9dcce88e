import type { ModelPack } from '../../packs/model-pack.ts'
import type { TeamFigures } from './shared-gaps.ts'

/** Where one team could show another how it does it. */
export interface HelperPair {
  readonly helper: string
  readonly helped: string
  /** The practices with both medians, the largest difference first. */
  readonly practices: readonly { readonly practice: string; readonly helper: number; readonly helped: number }[]
}

/** From this median on a team can show how; up to that one another could use it [ours]. */
const STRONG = 4
const WEAK = 2
const MOST_PRACTICES = 5

/**
 * For every team the one other that could help it most: strong (4 or more) in most practices in which it is weak (2 or less). Of two that
 * could help alike, the earlier one. Pairs stand in the order of the helped teams: nobody is ranked. Our rule. Costs teams² only in
 * practices in which somebody is strong.
 */
export function helperPairs(pack: ModelPack, all: readonly TeamFigures[]): readonly HelperPair[] {
  const ids = pack.practices.filter(({ style }) => !style).map(({ id }) => id)
  const strong = new Map(ids.map((id) => [id, all.filter(({ practices }) => (practices[id] ?? 0) >= STRONG)]))
  return all.flatMap((team) => {
    const found = new Map<TeamFigures, string[]>()
    for (const id of ids) {
      if ((team.practices[id] ?? STRONG) > WEAK) continue
      for (const helper of strong.get(id) ?? []) {
        const shown = found.get(helper)
        if (shown) shown.push(id)
        else found.set(helper, [id])
      }
    }
    const best = [...found].reduce<readonly [TeamFigures, string[]] | null>(
      (most, own) => (most && most[1].length >= own[1].length ? most : own),
      null,
    )
    return best ? [pairOf(team, ...best)] : []
  })
}

function pairOf(team: TeamFigures, helper: TeamFigures, shown: readonly string[]): HelperPair {
  const practices = shown
    .map((practice) => ({
      practice,
      helper: helper.practices[practice] ?? 0,
      helped: team.practices[practice] ?? 0,
    }))
    .sort((a, b) => b.helper - b.helped - (a.helper - a.helped))
  return { helper: helper.teamId, helped: team.teamId, practices: practices.slice(0, MOST_PRACTICES) }
}

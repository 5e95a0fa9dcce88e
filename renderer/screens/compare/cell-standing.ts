import type { Framework } from '#shared/model/framework.ts'
import type { Level } from '#shared/model/level.ts'
import type { Targets } from '#shared/model/team.ts'
import type { Action, ComparisonRow, ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { AssessmentScore, Interval } from '#shared/scoring/assessment-score.ts'
import { findGaps, type Target } from '#shared/scoring/find-gaps.ts'
import { type Standing, standingOf } from '#shared/scoring/standing.ts'

/** What to do next about a handful of practices: the next action of the weakest that is below its target. */
export type NextStep =
  | ({ readonly kind: 'act'; readonly practice: Practice; readonly level: Level; readonly action: Action } & Target)
  | { readonly kind: 'style' }
  | { readonly kind: 'unrated' }
  | { readonly kind: 'reached' }

/** The team's own standing behind a cell of the comparison table. */
export interface CellStanding extends Standing {
  /** From the lowest to the highest median of the rated practices. */
  readonly spread: Interval | null
  readonly next: NextStep
}

/** Every practice behind a cell, once, in the order in which its statements name them. */
export function practicesOfCell(pack: ModelPack, row: ComparisonRow, framework: Framework): readonly Practice[] {
  const ids = new Set(row.cells[framework].flatMap((statement) => statement.practices))
  return [...ids].flatMap((id) => findPractice(pack, id) ?? [])
}

/** Mean of the medians, their spread and coverage, and what to do next. */
export function standingOfPractices(
  pack: ModelPack,
  score: AssessmentScore,
  targets: Targets,
  practices: readonly Practice[],
): CellStanding {
  const ids = practices.map(({ id }) => id)
  const medians = ids.flatMap((id) => (score.practices[id]?.rated ? (score.practices[id]?.median ?? []) : []))
  return {
    ...standingOf(score, ids),
    spread: medians.length > 0 ? { lo: Math.min(...medians), hi: Math.max(...medians) } : null,
    next: chooseNext(pack, score, targets, practices),
  }
}

function chooseNext(
  pack: ModelPack,
  score: AssessmentScore,
  targets: Targets,
  practices: readonly Practice[],
): NextStep {
  const virtues = practices.filter(({ style }) => !style)
  if (virtues.length === 0) return { kind: 'style' }
  if (virtues.every(({ id }) => !score.practices[id]?.rated)) return { kind: 'unrated' }
  const gaps = findGaps(pack, score, targets)
    .filter((gap) => virtues.some(({ id }) => id === gap.practice))
    .sort((a, b) => a.level - b.level || b.gap - a.gap)
  for (const { practice: id, level, target, targetFrom } of gaps) {
    const practice = findPractice(pack, id)
    const action = practice?.actions.find(({ to }) => to === level + 1)
    if (practice && action) return { kind: 'act', practice, level, action, target, targetFrom }
  }
  return { kind: 'reached' }
}

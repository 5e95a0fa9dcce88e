import type { Level } from '../model/level.ts'
import type { DimensionScore, Interval, PracticeScore } from './assessment-score.ts'
import { weightedMeanOrNull } from './weighted-mean.ts'

/** A member in scope: its score, how much it counts, and whether the team marked it as critical. */
export interface ScoredMember {
  readonly score: PracticeScore
  readonly weight: number
  readonly critical: boolean
}

type RatedMember = ScoredMember & { readonly score: { readonly median: number; readonly level: Level } }

/**
 * The three aggregates of a dimension over its rated members that apply. Figures stay filled while at least one is rated; `rated` says
 * whether enough are (two thirds [ours]). `interval` is null here: it comes from the bootstrap.
 */
export function scoreDimension(dimension: string, members: readonly ScoredMember[]): DimensionScore {
  const applicable = members.filter(({ score }) => score.applicable)
  const rated = applicable.filter(isRatedMember)
  const attainment = attainmentOf(rated)
  const weakest = lowestLevel(rated)
  return {
    dimension,
    rated: rated.length > 0 && 3 * rated.length >= 2 * applicable.length,
    coverage: applicable.length === 0 ? 0 : rated.length / applicable.length,
    mean: meanOf(rated, ({ score }) => score.median),
    weakest,
    weakestPractices: rated.filter(({ score }) => score.level === weakest).map(({ score }) => score.practice),
    iso33020: iso33020Level(attainment, lowestLevel(rated.filter(({ critical }) => critical))),
    attainment,
    interval: null,
    bounds: boundsOf(applicable),
    members: members.map(({ score, weight }) => ({
      practice: score.practice,
      weight,
      median: score.rated ? score.median : null,
    })),
  }
}

/** a_1 … a_5 in percent: the weighted share of members at each level or above. Empty where no member is rated. */
function attainmentOf(rated: readonly RatedMember[]): readonly number[] {
  const total = sumOfWeights(rated)
  if (total === 0) return []
  return [1, 2, 3, 4, 5].map((level) => (100 * sumOfWeights(rated.filter(({ score }) => score.level >= level))) / total)
}

/**
 * The greatest level that is largely or fully attained (a > 50 %) while all below it are fully attained (a > 85 %), but never above the
 * weakest critical practice: six fives and a zero would otherwise come to 5. Source: ISO/IEC 33020, rating scale and process
 * capability levels; the cap is ours.
 */
export function iso33020Level(attainment: readonly number[], weakestCritical: Level | null): Level | null {
  if (attainment.length === 0) return null
  const firstNotFull = attainment.findIndex((percent) => percent <= 85)
  const full = firstNotFull === -1 ? attainment.length : firstNotFull
  const reached = (attainment[full] ?? 0) > 50 ? full + 1 : full
  return Math.min(reached, weakestCritical ?? 5) as Level
}

/** The means of the practices' own bounds; one that nobody could answer counts with 0 and 5. */
function boundsOf(applicable: readonly ScoredMember[]): Interval | null {
  const known = applicable.flatMap(({ score, weight }) => (score.bounds ? [{ ...score.bounds, weight }] : []))
  const lo = meanOf(known, (bounds) => bounds.lo)
  const hi = meanOf(known, (bounds) => bounds.hi)
  return lo === null || hi === null ? null : { lo, hi }
}

function isRatedMember(member: ScoredMember): member is RatedMember {
  return member.score.rated && member.score.median !== null && member.score.level !== null
}

function lowestLevel(rated: readonly RatedMember[]): Level | null {
  return rated.length === 0 ? null : (Math.min(...rated.map(({ score }) => score.level)) as Level)
}

function sumOfWeights(members: readonly { readonly weight: number }[]): number {
  return members.reduce((sum, { weight }) => sum + weight, 0)
}

function meanOf<Member extends { readonly weight: number }>(
  members: readonly Member[],
  figureOf: (member: Member) => number,
): number | null {
  return weightedMeanOrNull(members.map(figureOf), {
    indexes: members.map((_, index) => index),
    weights: members.map(({ weight }) => weight),
  })
}

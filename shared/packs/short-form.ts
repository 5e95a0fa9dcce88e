import { FRAMEWORKS, type Framework } from '../model/framework.ts'
import type { Dimension, ModelPack } from './model-pack.ts'
import { membersOf } from './practice-index.ts'

/**
 * What is believed about a team before it answers [ours]: every practice's level has the same variance (1), two practices of one home
 * correlate at 0.5, any other two at 0.3.
 */
const SAME_HOME = 0.5
const OTHERWISE = 0.3

/** How far one result from the subset alone is expected to lie from the full form's. */
export interface ResultLoss {
  /** A framework (a score of the mix) or a dimension's id. */
  readonly result: string
  /** Root of the expected squared error, in standard deviations of one practice's level. */
  readonly expectedError: number
}

/** One result as weights over the practices, in the model's order. */
interface ScoredResult {
  readonly id: string
  readonly weights: readonly number[]
  /** Positions of the practices at home here, of which the short form keeps at least one. Empty for the mix. */
  readonly home: readonly number[]
}

/**
 * The practices of the short form, in the model's order: the subset that loses least, found greedily. From the full form it takes
 * away, one at a time, the practice without which the expected squared error stays least, averaged over 20 results that count the
 * same: the three scores of the mix, seven principles, four pillars, six SRE groups. Each principle, pillar and group keeps a home
 * practice while there is room.
 *
 * With weights w of the full form and v of the subset (the same weights over the remaining members only, both summing to 1; v = 0
 * where none is left), d = w − v and levels x ~ (μ, Σ), the error is E[(d·(x − μ))²] = dᵀΣd. For the prior above this is
 * 0.5·Σd² + 0.2·Σ_home(Σ_{i in home} d)² + 0.3·(Σd)². Of equals, the practice that comes last goes first.
 */
export function chooseShortForm(pack: ModelPack, size = 24): string[] {
  const results = scoredResults(pack)
  const homes = pack.practices.map(({ home }) => home)
  const kept = new Set(pack.practices.keys())
  while (kept.size > Math.max(0, size)) {
    kept.delete(leastMissed(results, homes, kept))
  }
  return pack.practices.filter((_practice, position) => kept.has(position)).map(({ id }) => id)
}

/** What a subset is expected to lose, result by result; see `chooseShortForm` for the formula. */
export function expectedLosses(pack: ModelPack, practiceIds: readonly string[]): ResultLoss[] {
  return prepareLosses(pack)(practiceIds)
}

/** The same for many subsets of one model in a row: what only depends on the model is made once. */
export function prepareLosses(pack: ModelPack): (practiceIds: readonly string[]) => ResultLoss[] {
  const results = scoredResults(pack)
  const homes = pack.practices.map(({ home }) => home)
  return (practiceIds) => {
    const ids = new Set(practiceIds)
    const kept = pack.practices.map(({ id }) => ids.has(id))
    return results.map((result) => ({
      result: result.id,
      expectedError: Math.sqrt(squaredError(result, homes, (position) => kept[position] === true)),
    }))
  }
}

function scoredResults(pack: ModelPack): ScoredResult[] {
  const dimensions = pack.dimensions.filter(({ kind }) => kind !== 'itsm')
  return [
    ...FRAMEWORKS.map((framework) => mixResult(pack, framework)),
    ...dimensions.map((dimension) => dimensionResult(pack, dimension)),
  ]
}

function mixResult(pack: ModelPack, framework: Framework): ScoredResult {
  return { id: framework, weights: normalised(pack.practices.map(({ affinity }) => affinity[framework])), home: [] }
}

function dimensionResult(pack: ModelPack, dimension: Dimension): ScoredResult {
  const weightOf = new Map(membersOf(pack, dimension).map(({ practice, weight }) => [practice.id, weight]))
  return {
    id: dimension.id,
    weights: normalised(pack.practices.map(({ id }) => weightOf.get(id) ?? 0)),
    home: pack.practices.flatMap(({ id, home }, position) =>
      home === dimension.id && weightOf.has(id) ? [position] : [],
    ),
  }
}

/** The practice to take away next: any but the last one at home somewhere, unless nothing else is left. */
function leastMissed(results: readonly ScoredResult[], homes: readonly string[], kept: ReadonlySet<number>): number {
  const lastAtHome = new Set(
    results.flatMap(({ home }) => {
      const left = home.filter((position) => kept.has(position))
      return left.length === 1 ? left : []
    }),
  )
  const free = [...kept].filter((position) => !lastAtHome.has(position))
  let best = { position: -1, error: Number.POSITIVE_INFINITY }
  for (const position of (free.length > 0 ? free : [...kept]).toReversed()) {
    const error = meanSquaredError(results, homes, (each) => each !== position && kept.has(each))
    // Equal errors differ in their last digits only by the order of adding up.
    if (error < best.error - 1e-12) best = { position, error }
  }
  return best.position
}

function meanSquaredError(
  results: readonly ScoredResult[],
  homes: readonly string[],
  isKept: (position: number) => boolean,
): number {
  return results.reduce((sum, result) => sum + squaredError(result, homes, isKept), 0) / results.length
}

function squaredError(
  { weights }: ScoredResult,
  homes: readonly string[],
  isKept: (position: number) => boolean,
): number {
  const kept = normalised(weights.map((weight, position) => (isKept(position) ? weight : 0)))
  const byHome = new Map<string, number>()
  let squares = 0
  let total = 0
  weights.forEach((weight, position) => {
    const difference = weight - (kept[position] ?? 0)
    const home = homes[position] ?? ''
    squares += difference ** 2
    total += difference
    byHome.set(home, (byHome.get(home) ?? 0) + difference)
  })
  const homeSquares = [...byHome.values()].reduce((sum, value) => sum + value ** 2, 0)
  return (1 - SAME_HOME) * squares + (SAME_HOME - OTHERWISE) * homeSquares + OTHERWISE * total ** 2
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (sum === 0 ? 0 : weight / sum))
}

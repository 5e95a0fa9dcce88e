import type { Framework, Verdict } from '../model/framework.ts'
import type { Level } from '../model/level.ts'

/** A closed range of levels. */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** What several people's answers to one practice come to. Null where there is nothing to compute it from. */
export interface PracticeScore {
  readonly practice: string
  /** How many gave a level. */
  readonly n: number
  /** Answers per level, 0 to 5: shown first, before any figure. */
  readonly distribution: readonly [number, number, number, number, number, number]
  readonly dontKnow: number
  readonly notApplicable: number
  /** False where a majority says it does not apply; a minority N/A is a disagreement on scope. */
  readonly applicable: boolean
  /** False where nobody gave a level, it does not apply, or more than half do not know. */
  readonly rated: boolean
  readonly median: number | null
  readonly level: Level | null
  /** Quartiles, Hyndman–Fan type 7. */
  readonly q1: number | null
  readonly q3: number | null
  /** The order-statistic interval whose coverage is nearest to 95 %, with it; null under six answers, where none reaches 95 %. */
  readonly medianInterval: (Interval & { readonly coverage: number }) | null
  /** van der Eijk's A, −1 to 1; null under two answers. */
  readonly agreement: number | null
  /** r_wg; null under two answers. */
  readonly withinGroup: number | null
  /** The median if every “don’t know” were 0, and if it were 5. */
  readonly bounds: Interval | null
}

export interface DimensionMember {
  readonly practice: string
  readonly weight: number
  /** Null where it is not rated or does not apply, and so does not count. */
  readonly median: number | null
}

/** A principle, pillar, group or step: all three aggregates, labelled; there is no headline score. */
export interface DimensionScore {
  readonly dimension: string
  /** False where less than two thirds of what applies is rated. */
  readonly rated: boolean
  /** Rated share of the applicable members, 0 to 1. */
  readonly coverage: number
  /** Weighted mean of the members' medians; assumes equal steps, and the app says so. */
  readonly mean: number | null
  /** The lowest level among the members. */
  readonly weakest: Level | null
  readonly weakestPractices: readonly string[]
  /** ISO-33020 style level, capped by the weakest critical practice. */
  readonly iso33020: Level | null
  /** a_1 … a_5: weighted share of rated members at that level or above, in percent; empty where none is rated. */
  readonly attainment: readonly number[]
  /** Bootstrap interval of the mean; under five respondents the range of all resamples; null for one. */
  readonly interval: Interval | null
  /** The mean if every “don’t know” among its members were 0, and if it were 5; members left unrated for that reason count, too. */
  readonly bounds: Interval | null
  readonly members: readonly DimensionMember[]
}

/** The mix of the three frameworks (S1) on the scale 0 to 5. */
export interface Mix {
  readonly scores: Readonly<Record<Framework, number | null>>
  readonly intervals: Readonly<Record<Framework, Interval | null>>
  /** Null where less than two thirds of the practices that apply are rated: too early to say [ours]. */
  readonly verdict: Verdict | null
  /** Practices in scope that apply and that the model knows, and how many of them are rated. */
  readonly coverage: { readonly rated: number; readonly applicable: number }
  /** The framework with the highest score, whether or not it dominates; null where nothing is rated. */
  readonly first: Framework | null
  /** By how many levels it leads the second. */
  readonly lead: number
  /**
   * Share of resamples in which it is first, ties shared. Without resampling (`resampling.method` is “none”) the scores themselves are
   * the only sample, and it says nothing about uncertainty: do not show it.
   */
  readonly probabilityFirst: number
  /** Resampled mixes, at most some hundreds, for the cloud of uncertainty in the ternary plot, with weights that add up to 1. */
  readonly cloud: readonly {
    readonly itil: number
    readonly devops: number
    readonly sre: number
    readonly weight: number
  }[]
  /** Share of trials in which the verdict stays when every affinity moves by up to ±0.25. */
  readonly verdictStability: number
}

/** How the bootstrap was made, exported with every result so that it can be repeated. */
export interface Resampling {
  readonly method: 'none' | 'enumerated' | 'sampled'
  readonly respondents: number
  readonly resamples: number
  readonly seed: number | null
  /** “Interval” from five respondents on, else “range”. */
  readonly label: 'none' | 'range' | 'interval'
}

/** Everything that is derived from one assessment's sheets. */
export interface AssessmentScore {
  readonly respondents: number
  readonly practices: Readonly<Record<string, PracticeScore>>
  readonly dimensions: Readonly<Record<string, DimensionScore>>
  readonly mix: Mix
  /** Krippendorff's α, ordinal; null where undefined. */
  readonly alpha: number | null
  readonly resampling: Resampling
  /** Don't-know answers as a share of all answers: a finding on visibility. */
  readonly dontKnowRate: number
}

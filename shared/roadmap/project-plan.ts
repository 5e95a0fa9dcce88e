import { FRAMEWORKS, type Framework } from '../model/framework.ts'
import type { Level } from '../model/level.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { AssessmentScore, DimensionScore, Interval, PracticeScore } from '../scoring/assessment-score.ts'
import { mixScores } from '../scoring/framework-mix.ts'
import { withoutDust } from '../statistics/without-dust.ts'
import type { PlanningProblem, Schedule } from './roadmap.ts'
import { simulateLevels } from './simulate.ts'
import { type Affinities, affinityOf } from './steps.ts'

/**
 * What a plan promises, with what is not known of it: `planned` if every step works; `low` if none does, at the lower edge of what
 * people see today; `high` if all do, at its upper edge [ours]. On the scale 0 to 5.
 */
export interface Band {
  readonly low: number
  readonly planned: number
  readonly high: number
}

/** Where things stand at the end of a period. Null or absent: not rated today, so nothing can be said. */
export interface Projection {
  /** 0-based. */
  readonly period: number
  readonly practices: Readonly<Record<string, Band>>
  /** Principles, pillars, groups and steps of the life cycle, by id: the weighted mean of their practices. */
  readonly dimensions: Readonly<Record<string, Band>>
  readonly mix: Readonly<Record<Framework, Band | null>>
}

export interface ProjectionFacts {
  readonly pack: ModelPack
  readonly score: AssessmentScore
  readonly affinities: Affinities
  readonly problem: PlanningProblem
  readonly schedule: Pick<Schedule, 'periodOf'>
}

/** The projected levels of a plan, one entry per period. A practice never falls: what is not planned stays as it is. */
export function projectPlan(facts: ProjectionFacts): readonly Projection[] {
  return simulateLevels(facts.problem, facts.schedule).map((levels, period) => {
    const planned = plannedMedians(facts.score.practices, levels)
    return {
      period,
      practices: bandsBy(facts.score.practices, (score) => practiceBand(score, planned)),
      dimensions: bandsBy(facts.score.dimensions, (score) => dimensionBand(score, planned)),
      mix: projectMix(facts, planned),
    }
  })
}

type Medians = ReadonlyMap<string, number>

/** By rated practice: its median as planned, which is at least what it is today. */
function plannedMedians(practices: AssessmentScore['practices'], levels: Readonly<Record<string, Level>>): Medians {
  return new Map(
    Object.values(practices).flatMap(({ practice, rated, median }) =>
      rated && median !== null ? [[practice, Math.max(median, levels[practice] ?? 0)] as const] : [],
    ),
  )
}

function bandsBy<Score>(
  scores: Readonly<Record<string, Score>>,
  bandOf: (score: Score) => Band | null,
): Readonly<Record<string, Band>> {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([id, score]) => {
      const band = bandOf(score)
      return band === null ? [] : [[id, band] as const]
    }),
  )
}

function practiceBand({ practice, median, q1, q3, medianInterval }: PracticeScore, medians: Medians): Band | null {
  const planned = medians.get(practice)
  if (planned === undefined || median === null) return null
  return around(median, planned, medianInterval ?? { lo: q1 ?? median, hi: q3 ?? median })
}

function dimensionBand({ rated, mean, interval, members }: DimensionScore, medians: Medians): Band | null {
  if (!rated || mean === null) return null
  const known = members.flatMap(({ practice, weight, median }) => {
    const planned = medians.get(practice)
    return median === null || planned === undefined ? [] : [{ weight, median: planned }]
  })
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  return around(mean, known.reduce((sum, { weight, median }) => sum + weight * median, 0) / total, interval)
}

function projectMix({ pack, score, affinities }: ProjectionFacts, medians: Medians): Projection['mix'] {
  const practices = [...medians.keys()].flatMap((id) => findPractice(pack, id) ?? [])
  const planned = mixScores(
    practices.map(({ id }) => medians.get(id) ?? Number.NaN),
    practices.map((practice) => affinityOf(practice, affinities)),
  )
  const bands = FRAMEWORKS.map((framework) => {
    const [today, then] = [score.mix.scores[framework], planned[framework]]
    return [framework, today === null || then === null ? null : around(today, then, score.mix.intervals[framework])]
  })
  return Object.fromEntries(bands) as Projection['mix']
}

/** Today's uncertainty goes along: downwards from today, upwards from what is planned. */
function around(today: number, planned: number, interval: Interval | null): Band {
  const { lo, hi } = interval ?? { lo: today, hi: today }
  return {
    low: withoutDust(Math.min(today, lo)),
    planned: withoutDust(planned),
    high: withoutDust(Math.min(5, planned + Math.max(0, hi - today))),
  }
}

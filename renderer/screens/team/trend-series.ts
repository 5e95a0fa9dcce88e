import type { TrendBandData, TrendBandStop } from '#shared/charts/trend-band.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import type { DimensionKind, ModelPack } from '#shared/packs/model-pack.ts'
import { dimensionsOf, membersOf } from '#shared/packs/practice-index.ts'
import { agedBand, freshnessOn } from '#shared/scoring/aged-band.ts'
import type { AssessmentScore, Interval } from '#shared/scoring/assessment-score.ts'
import type { ScoredLook } from './use-history.ts'

export type TrendSubject = 'mix' | DimensionKind | 'practices'

interface Figure {
  readonly value: number | null
  readonly interval: Interval | null
}

interface Series {
  readonly id: string
  readonly title: string
  readonly practices: readonly string[]
  readonly figureOf: (score: AssessmentScore) => Figure
}

interface Context {
  readonly pack: ModelPack
  readonly looks: readonly ScoredLook[]
  readonly today: string
  readonly reviewWeeks: number
  /** The ids of those that people are still answering. */
  readonly underWay: ReadonlySet<string>
}

/** One chart a figure: how it moved, and how wide its band is by now. */
export function trendSeries(subject: TrendSubject, context: Context): readonly TrendBandData[] {
  return seriesOf(subject, context.pack).map((series) => dataOf(series, context))
}

function seriesOf(subject: TrendSubject, pack: ModelPack): readonly Series[] {
  if (subject === 'mix') {
    return FRAMEWORKS.map((framework) => ({
      id: framework,
      title: FRAMEWORK_NAMES[framework],
      practices: pack.practices.flatMap(({ id, affinity }) => (affinity[framework] > 0 ? [id] : [])),
      figureOf: ({ mix }) => ({ value: mix.scores[framework], interval: mix.intervals[framework] }),
    }))
  }
  if (subject === 'practices') {
    return pack.practices.map(({ id, title }) => ({
      id,
      title,
      practices: [id],
      figureOf: ({ practices }) => {
        const own = practices[id]
        if (!own?.rated) return { value: null, interval: null }
        return { value: own.median, interval: own.q1 === null || own.q3 === null ? null : { lo: own.q1, hi: own.q3 } }
      },
    }))
  }
  return dimensionsOf(pack, subject).map((dimension) => ({
    id: dimension.id,
    title: dimension.title,
    practices: membersOf(pack, dimension).map(({ practice }) => practice.id),
    figureOf: ({ dimensions }) => {
      const own = dimensions[dimension.id]
      return own?.rated ? { value: own.mean, interval: own.interval } : { value: null, interval: null }
    },
  }))
}

function dataOf(
  { id, title, practices, figureOf }: Series,
  { looks, today, reviewWeeks, underWay }: Context,
): TrendBandData {
  const stopOn = (look: ScoredLook, day: string, dayLabel: string): TrendBandStop => {
    const { value, interval } = figureOf(look.score)
    const { assessment, sheets } = look
    const freshness = freshnessOn(day, { heldOn: assessment.heldOn, sheets, practices, reviewWeeks })
    return { day, dayLabel, value, band: agedBand(value, interval, freshness) }
  }
  const last = looks.findLast(({ score }) => figureOf(score).value !== null)
  return {
    id,
    title,
    stops: looks.map((look) => stopOn(look, look.assessment.heldOn, labelOf(look.assessment, underWay))),
    today: last && last.assessment.heldOn < today ? stopOn(last, today, 'today') : null,
  }
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** What is under way says so: its figures are those of whoever has answered so far. */
function labelOf({ id, heldOn }: Assessment, underWay: ReadonlySet<string>): string {
  const month = monthFormat.format(new Date(`${heldOn}T00:00:00Z`))
  return underWay.has(id) ? `${month}, under way` : month
}

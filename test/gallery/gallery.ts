import type { ChartData, ChartName } from '#shared/charts/index.ts'
import { answerDistribution } from './answer-distribution.ts'
import { answerShares } from './answer-shares.ts'
import { budgetBurnDown } from './budget-burn-down.ts'
import { dimensionBars } from './dimension-bars.ts'
import { disagreementStrip } from './disagreement-strip.ts'
import { frameworkBars } from './framework-bars.ts'
import { levelSpread } from './level-spread.ts'
import { levelStrip } from './level-strip.ts'
import { measureSeries } from './measure-series.ts'
import { mixTernary } from './mix-ternary.ts'
import { mixTrend } from './mix-trend.ts'
import { perceivedComputed } from './perceived-computed.ts'
import { practiceHeatmap } from './practice-heatmap.ts'
import { principlesRadar } from './principles-radar.ts'
import { roadmapTimeline } from './roadmap-timeline.ts'
import { strengthsSideBySide } from './strengths-side-by-side.ts'
import { trendBand } from './trend-band.ts'

/** The least that every chart is shown with: nothing, one thing, an ordinary case, and too much. */
export interface Examples<Data> {
  readonly empty: Data
  readonly one: Data
  readonly typical: Data
  readonly tooMuch: Data
  readonly [more: string]: Data
}

/** Examples of every chart: a chart that is missing here does not compile. */
export const GALLERY: { readonly [Name in ChartName]: Examples<ChartData<Name>> } = {
  'answer-distribution': answerDistribution,
  'answer-shares': answerShares,
  'budget-burn-down': budgetBurnDown,
  'dimension-bars': dimensionBars,
  'disagreement-strip': disagreementStrip,
  'framework-bars': frameworkBars,
  'level-spread': levelSpread,
  'level-strip': levelStrip,
  'measure-series': measureSeries,
  'mix-ternary': mixTernary,
  'mix-trend': mixTrend,
  'perceived-computed': perceivedComputed,
  'practice-heatmap': practiceHeatmap,
  'principles-radar': principlesRadar,
  'roadmap-timeline': roadmapTimeline,
  'strengths-side-by-side': strengthsSideBySide,
  'trend-band': trendBand,
}

import { drawAnswerDistribution } from './answer-distribution.ts'
import { drawAnswerShares } from './answer-shares.ts'
import { drawBudgetBurnDown } from './budget-burn-down.ts'
import { drawDimensionBars } from './dimension-bars.ts'
import { drawDisagreementStrip } from './disagreement-strip.ts'
import { drawFrameworkBars } from './framework-bars.ts'
import { drawLevelSpread } from './level-spread.ts'
import { drawLevelStrip } from './level-strip.ts'
import { drawMeasureSeries } from './measure-series.ts'
import { drawMixTernary } from './mix-ternary.ts'
import { drawMixTrend } from './mix-trend.ts'
import { drawPerceivedComputed } from './perceived-computed.ts'
import { drawPracticeHeatmap } from './practice-heatmap.ts'
import { drawPrinciplesRadar } from './principles-radar.ts'
import { drawRoadmapTimeline } from './roadmap-timeline.ts'
import { drawStrengthsSideBySide } from './strengths-side-by-side.ts'
import { drawTrendBand } from './trend-band.ts'

/** Every chart by its name. The gallery is typed by this registry, so a chart without examples does not compile. */
export const CHARTS = {
  'answer-distribution': drawAnswerDistribution,
  'answer-shares': drawAnswerShares,
  'budget-burn-down': drawBudgetBurnDown,
  'dimension-bars': drawDimensionBars,
  'disagreement-strip': drawDisagreementStrip,
  'framework-bars': drawFrameworkBars,
  'level-spread': drawLevelSpread,
  'level-strip': drawLevelStrip,
  'measure-series': drawMeasureSeries,
  'mix-ternary': drawMixTernary,
  'mix-trend': drawMixTrend,
  'perceived-computed': drawPerceivedComputed,
  'practice-heatmap': drawPracticeHeatmap,
  'principles-radar': drawPrinciplesRadar,
  'roadmap-timeline': drawRoadmapTimeline,
  'strengths-side-by-side': drawStrengthsSideBySide,
  'trend-band': drawTrendBand,
} as const

export type ChartName = keyof typeof CHARTS
export type ChartData<Name extends ChartName> = Parameters<(typeof CHARTS)[Name]>[0]

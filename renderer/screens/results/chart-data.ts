import type { AnswerSharesData } from '#shared/charts/answer-shares.ts'
import type { DimensionBar, DimensionBarsData } from '#shared/charts/dimension-bars.ts'
import type { DisagreementRow } from '#shared/charts/disagreement-strip.ts'
import type { FrameworkBarsData } from '#shared/charts/framework-bars.ts'
import type { MixTernaryData } from '#shared/charts/mix-ternary.ts'
import type { PerceivedComputedData } from '#shared/charts/perceived-computed.ts'
import type { HeatmapGroup } from '#shared/charts/practice-heatmap.ts'
import type { PrinciplesRadarData } from '#shared/charts/principles-radar.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Verdict } from '#shared/model/framework.ts'
import type { Level } from '#shared/model/level.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Targets } from '#shared/model/team.ts'
import type { DimensionKind, ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { dimensionsOf, findPractice } from '#shared/packs/practice-index.ts'
import type { AssessmentScore, PracticeScore } from '#shared/scoring/assessment-score.ts'
import type { Disagreement } from '#shared/scoring/disagreements.ts'
import { spreadLabel } from './describe-mix.ts'

/** The mix with its cloud and the private guesses beside it. */
export function ternaryData(score: AssessmentScore, sheets: readonly Sheet[]): MixTernaryData {
  const guesses: Record<Verdict, number> = { itil: 0, devops: 0, sre: 0, blend: 0 }
  for (const { guess } of sheets) if (guess) guesses[guess.kind] += 1
  const { scores, intervals, verdict, cloud } = score.mix
  return { scores, intervals, verdict, cloud, guesses }
}

/** The three scores with their whiskers. */
export function frameworkBarsData({ mix, resampling }: AssessmentScore): FrameworkBarsData {
  return { ...mix, intervalLabel: resampling.label === 'none' ? '' : spreadLabel(resampling.label) }
}

/** Guesses without names, against what the answers come to. */
export function perceivedData(score: AssessmentScore, sheets: readonly Sheet[]): PerceivedComputedData {
  return {
    guesses: sheets.flatMap(({ guess }) => (guess ? [guess] : [])),
    computed: score.mix.verdict,
  }
}

/** The seven principles with the team's own targets. */
export function radarData(pack: ModelPack, score: AssessmentScore, targets: Targets): PrinciplesRadarData {
  return {
    axes: dimensionsOf(pack, 'principle').flatMap(({ id, title, shortTitle }) => {
      const found = score.dimensions[id]
      if (!found) return []
      const { mean, interval, weakest, rated } = found
      return [
        { id, title, shortTitle, mean, interval, weakest, rated, target: targets.dimensions[id] ?? targets.overall },
      ]
    }),
  }
}

/** The answers to all these practices in one bar; explained by `target`, where there is one. */
export function answerSharesData(
  found: readonly PracticeScore[],
  about: Pick<AnswerSharesData, 'id' | 'title' | 'target'>,
): AnswerSharesData {
  const sum = (count: (score: PracticeScore) => number) => found.reduce((total, score) => total + count(score), 0)
  const at = (level: Level) => sum(({ distribution }) => distribution[level])
  return {
    ...about,
    distribution: [at(0), at(1), at(2), at(3), at(4), at(5)],
    dontKnow: sum(({ dontKnow }) => dontKnow),
    notApplicable: sum(({ notApplicable }) => notApplicable),
  }
}

/** What the three readings in the bars are. */
export const BARS_NOTE =
  'Mean: of the practices’ medians, as if all steps between levels were equal. Diamond: the weakest practice. ISO: the level that most practices have reached, in the style of ISO/IEC 33020. Answered: how much of what applies is rated.'

/** One row a dimension of a kind. */
export function barsData(
  pack: ModelPack,
  score: AssessmentScore,
  kind: DimensionKind,
  title: string,
): DimensionBarsData {
  const bars = dimensionsOf(pack, kind).flatMap((dimension): readonly DimensionBar[] => {
    const found = score.dimensions[dimension.id]
    return found ? [{ ...found, id: dimension.id, title: dimension.title }] : []
  })
  return { id: kind, title, bars }
}

/** Every practice in scope, grouped by its home. */
export function heatmapGroups(
  pack: ModelPack,
  assessment: Assessment,
  score: AssessmentScore,
): readonly HeatmapGroup[] {
  const inScope = practicesInScope(pack, assessment)
  return pack.dimensions
    .filter((dimension) => dimension.kind !== 'itsm')
    .map((dimension) => ({
      title: dimension.shortTitle,
      practices: inScope
        .filter((practice) => practice.home === dimension.id)
        .map(({ id, title }) => {
          const found = score.practices[id]
          return {
            id,
            title,
            level: found?.rated ? found.level : null,
            applicable: found?.applicable ?? true,
            agreement: found?.agreement ?? null,
          }
        }),
    }))
}

/** Practices with two or more levels given, the lowest agreement first. */
export function disagreementRows(pack: ModelPack, disagreements: readonly Disagreement[]): readonly DisagreementRow[] {
  return disagreements.map((row) => ({ ...row, title: findPractice(pack, row.practice)?.title ?? row.practice }))
}

/** The practices of an assessment that its model knows, in the model's order. */
export function practicesInScope(pack: ModelPack, { practices }: Pick<Assessment, 'practices'>): readonly Practice[] {
  const scope = new Set(practices)
  return pack.practices.filter(({ id }) => scope.has(id))
}

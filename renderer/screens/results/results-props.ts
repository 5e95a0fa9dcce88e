import type { Scene } from '#shared/charts/scene.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import type { ChartFormat } from '../../components/ChartFrame.tsx'

/** What every part of the results gets. */
export interface ResultsProps extends AssessmentScreenProps {
  readonly score: AssessmentScore
  /** False while intervals and probabilities are still being worked out. */
  readonly isComplete: boolean
  /** Explains a figure: `practice:…`, `dimension:…`, `mix:…`, `all:…`. */
  readonly onTarget: (target: string) => void
  readonly onExport: (scene: Scene, format: ChartFormat) => void
}

import type { Scene } from '#shared/charts/scene.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import type { ChartFormat } from '../../components/ChartFrame.tsx'
import type { OpenMeasures } from '../../store/app-state.ts'

/** What every panel of the screen works on. */
export interface MeasuresProps {
  readonly measures: OpenMeasures
  /** The team’s latest assessment; null before there is one, and while it is worked out. */
  readonly score: AssessmentScore | null
  readonly pack: ModelPack
  readonly onImport: () => void
  readonly onExport: (scene: Scene, format: ChartFormat) => void
}

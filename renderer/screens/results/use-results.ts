import { useMemo } from 'react'
import { formatDay } from '../../app/ids-and-dates.ts'
import { useAssessmentScore } from '../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { useExplanation } from './explain/use-explanation.ts'
import type { ResultsProps } from './results-props.ts'
import { useChartExport } from './use-chart-export.ts'

/** The score of an assessment for a screen that shows it: what each part gets, whose it is, the figure that is explained, what came of an export. */
export function useResults(props: AssessmentScreenProps) {
  const { score, isComplete } = useAssessmentScore(props)
  const explanation = useExplanation()
  const { onExport, message } = useChartExport()
  const results: ResultsProps = useMemo(
    () => ({ ...props, score, isComplete, onTarget: explanation.open, onExport }),
    [props, score, isComplete, explanation.open, onExport],
  )
  const about = `${props.team.name}, ${props.assessment.title}, ${formatDay(props.assessment.heldOn)}`
  return { results, about, explanation, message }
}

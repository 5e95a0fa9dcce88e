import { useEffect, useState } from 'react'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import type { EarlierScores } from '#shared/workshop/choose-practices.ts'
import { scoringOptionsOf } from '../../app/use-assessment-score.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { loadTeamAssessments } from '../../store/open-assessment.ts'

const NONE: EarlierScores = { last: null, beforeLast: null }

type Facts = Pick<AssessmentScreenProps, 'pack' | 'team' | 'assessment' | 'settings'>

/** What the team's two assessments before this one came to; none while they are read. */
export function useEarlierScores({ pack, team, assessment, settings }: Facts): EarlierScores {
  const [earlier, setEarlier] = useState(NONE)
  useEffect(() => {
    let isCurrent = true
    void loadTeamAssessments(team.id).then((all) => {
      const at = all.findIndex((row) => row.assessment.id === assessment.id)
      const answered = all.slice(0, Math.max(0, at)).filter(({ sheets }) => sheets.length > 0)
      const options = { ...scoringOptionsOf({ team, settings }), resamples: 0 }
      const [beforeLast = null, last = null] = [answered.at(-2), answered.at(-1)].map((row) =>
        row ? scoreAssessment(pack, row.assessment, row.sheets, options) : null,
      )
      if (isCurrent) setEarlier({ last, beforeLast })
    })
    return () => {
      isCurrent = false
    }
  }, [pack, team, assessment.id, settings])
  return earlier
}

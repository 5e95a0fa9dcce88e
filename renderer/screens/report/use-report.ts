import { useMemo } from 'react'
import { isPending } from '#shared/model/summary.ts'
import { assembleMeasures, endOfDay } from '#shared/report/assemble-measures.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Report } from '#shared/report/report.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { measurePromise } from '#shared/roadmap/measured-steps.ts'
import { today } from '../../app/ids-and-dates.ts'
import { useAssessmentScore } from '../../app/use-assessment-score.ts'
import { measureRecords, useMeasures } from '../../app/use-measures.ts'
import { usePlanning } from '../../app/use-planning.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { useApp } from '../../store/store.ts'
import { APP_VERSION } from '../../version.ts'

/** The report of the assessment on screen, as data. Complete once its score has its intervals and the rows of earlier assessments have their mix. */
export function useReport(props: AssessmentScreenProps): { readonly report: Report; readonly isComplete: boolean } {
  const { pack, team, assessment, sheets, plan, settings } = props
  const { score, isComplete } = useAssessmentScore(props)
  const workshop = useApp((state) => state.open?.workshop ?? null)
  const items = useApp((state) => state.open?.items)
  const planning = usePlanning(team.id)
  const summaries = useApp((state) => state.summaries)
  const earlier = useMemo(
    () =>
      Object.values(summaries).filter(
        ({ assessmentId, teamId, heldOn }) =>
          teamId === team.id && assessmentId !== assessment.id && heldOn <= assessment.heldOn,
      ),
    [summaries, team, assessment],
  )
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const measures = useMeasures(team.id)
  const report = useMemo(() => {
    const session = workshop?.id === assessment.id ? { workshop, items: Object.values(items ?? {}) } : null
    const madeOn = today()
    const frame = plan ?? makeDefaultPlan({ id: 'plan', teamId: team.id, startsOn: madeOn })
    const roadmap = buildRoadmap({ pack, team, score, plan: frame, settings })
    const records = measures && measureRecords(measures)
    const own = { notes: frame.notes, ...planning }
    const measured = records && measurePromise(records, own, assessment.heldOn, endOfDay(madeOn))
    return buildReport({
      planning: { ...own, ...(measured && { measured }) },
      pack,
      team,
      assessment,
      sheets,
      session,
      score,
      roadmap,
      settings,
      earlier,
      measures: records && assembleMeasures(records, endOfDay(madeOn)),
      madeOn,
      appVersion: APP_VERSION,
    })
  }, [pack, team, assessment, sheets, workshop, items, plan, planning, settings, score, earlier, measures])
  return { report, isComplete: isComplete && !earlier.some(isPending) && (measures !== null || !isReady) }
}

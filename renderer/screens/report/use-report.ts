import { useMemo } from 'react'
import { looksBefore } from '#shared/model/looks-before.ts'
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
import { useOtherLook } from '../../app/use-other-look.ts'
import { usePlanning } from '../../app/use-planning.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { useApp } from '../../store/store.ts'
import { APP_VERSION } from '../../version.ts'

/** The report of the assessment on screen, as data. Complete once its score has its intervals, the one before is scored beside it, and the rows of earlier ones have their mix. */
export function useReport(props: AssessmentScreenProps): { readonly report: Report; readonly isComplete: boolean } {
  const { pack, team, assessment, sheets, plan, settings } = props
  const { score, isComplete } = useAssessmentScore(props)
  const workshop = useApp((state) => state.open?.workshop ?? null)
  const items = useApp((state) => state.open?.items)
  const planning = usePlanning(team.id)
  const summaries = useApp((state) => state.summaries)
  const earlier = useMemo(() => {
    const rows = Object.values(summaries).filter(({ teamId }) => teamId === team.id)
    return looksBefore(rows, assessment.id).filter(({ answered }) => answered > 0)
  }, [summaries, team, assessment])
  const own = useMemo(() => ({ assessment, sheets }), [assessment, sheets])
  const last = earlier.at(-1) ?? null
  const before = useOtherLook(last, own, team, settings)
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
      previous: before && { ...before, scores: { before: before.score, now: before.own ?? score } },
      measures: records && assembleMeasures(records, endOfDay(madeOn)),
      madeOn,
      appVersion: APP_VERSION,
    })
  }, [pack, team, assessment, sheets, workshop, items, plan, planning, settings, score, earlier, before, measures])
  const isBeforeKnown = last === null || before !== null
  return {
    report,
    isComplete: isComplete && isBeforeKnown && !earlier.some(isPending) && (measures !== null || !isReady),
  }
}

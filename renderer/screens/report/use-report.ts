import { useMemo, useState } from 'react'
import { looksBefore } from '#shared/model/looks-before.ts'
import { isPending } from '#shared/model/summary.ts'
import { assembleMeasures, endOfDay } from '#shared/report/assemble-measures.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Report } from '#shared/report/report.ts'
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
import { useQuickPlan } from '../roadmap/use-quick-plan.ts'

/** The plan of a report is made in the worker: nobody waits for its first picture. */
const NONE_AT_ONCE = 0

/**
 * The report of the assessment on screen, as data. Complete once its score has its intervals, its plan is made, the one before is scored
 * beside it, and the rows of earlier ones have their mix. Made of the first that is there, and then of what is complete: each time it is
 * the work of some frames.
 */
export function useReport(props: AssessmentScreenProps): { readonly report: Report; readonly isComplete: boolean } {
  const { parts, isComplete } = useReportParts(props)
  const [made, setMade] = useState(parts)
  if (made !== parts && (isComplete || made.assessment.id !== parts.assessment.id)) setMade(parts)
  return { report: useMemo(() => makeReport(made), [made]), isComplete }
}

/** All that a report is made of, as it comes in. */
function useReportParts(props: AssessmentScreenProps) {
  const { pack, team, assessment, sheets, plan, settings } = props
  const { score, isComplete } = useAssessmentScore(props)
  const workshop = useApp((state) => state.open?.workshop ?? null)
  const items = useApp((state) => state.open?.items)
  const planning = usePlanning(team.id)
  const earlier = useEarlierRows(team.id, assessment.id)
  const own = useMemo(() => ({ assessment, sheets }), [assessment, sheets])
  const last = earlier.at(-1) ?? null
  const before = useOtherLook(last, own, team, settings)
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const measures = useMeasures(team.id)
  const madeOn = today()
  const frame = useMemo(
    () => plan ?? makeDefaultPlan({ id: 'plan', teamId: team.id, startsOn: madeOn }),
    [plan, team.id, madeOn],
  )
  const planFacts = useMemo(() => ({ pack, team, score, plan: frame, settings }), [pack, team, score, frame, settings])
  const { roadmap, isSettled } = useQuickPlan(planFacts, null, NONE_AT_ONCE)
  const parts = useMemo(
    () => ({ ...planFacts, ...own, workshop, items, planning, earlier, before, measures, roadmap, madeOn }),
    [planFacts, own, workshop, items, planning, earlier, before, measures, roadmap, madeOn],
  )
  const isBeforeKnown = last === null || before !== null
  const areMeasuresKnown = measures !== null || !isReady
  return {
    parts,
    isComplete: isComplete && isSettled && isBeforeKnown && areMeasuresKnown && !earlier.some(isPending),
  }
}

/** The list rows of the team's looks before this one that have answers, oldest first. */
function useEarlierRows(teamId: string, assessmentId: string) {
  const summaries = useApp((state) => state.summaries)
  return useMemo(() => {
    const rows = Object.values(summaries).filter((row) => row.teamId === teamId)
    return looksBefore(rows, assessmentId).filter(({ answered }) => answered > 0)
  }, [summaries, teamId, assessmentId])
}

type ReportParts = ReturnType<typeof useReportParts>['parts']

function makeReport({ workshop, items, plan, planning, before, measures, ...parts }: ReportParts): Report {
  const { assessment, score, madeOn } = parts
  const session = workshop?.id === assessment.id ? { workshop, items: Object.values(items ?? {}) } : null
  const records = measures && measureRecords(measures)
  const promised = { notes: plan.notes, ...planning }
  const measured = records && measurePromise(records, promised, assessment.heldOn, endOfDay(madeOn))
  return buildReport({
    ...parts,
    planning: { ...promised, ...(measured && { measured }) },
    session,
    previous: before && { ...before, scores: { before: before.score, now: before.own ?? score } },
    measures: records && assembleMeasures(records, endOfDay(madeOn)),
    appVersion: APP_VERSION,
  })
}

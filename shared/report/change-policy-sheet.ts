import { formatDay } from './format-day.ts'
import type { Report } from './report.ts'
import type { ReportMeasures } from './report-measures.ts'
import { buildChangePolicy } from './sections/change-policy.ts'

interface ChangePolicySheet {
  readonly team: string
  readonly measures: Pick<ReportMeasures, 'policy' | 'services' | 'freezes'>
  /** ISO date. */
  readonly madeOn: string
  readonly paper: 'a4' | 'letter'
  readonly appVersion: string
}

/** The page for the wall: how changes are decided and when nothing ships (S29–S35). Who overrode it hangs on no wall. */
export function makeChangePolicySheet({ team, measures, madeOn, paper, appVersion }: ChangePolicySheet): Report {
  const nothingMeasured = { series: [], typed: [], overrides: [], tiersOf: null, sources: [] }
  const section = buildChangePolicy({ madeOn, measures: { ...measures, ...nothingMeasured } })
  return {
    title: 'Change policy',
    subtitle: `${team}, ${formatDay(madeOn)}`,
    meta: { team, assessment: team, heldOn: madeOn, madeOn, model: '', dataHash: '', appVersion, paper },
    sections: section ? [section] : [],
    isSheet: true,
  }
}

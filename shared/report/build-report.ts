import { respondingSheets } from '#shared/scoring/responding-sheets.ts'
import { formatDay } from './format-day.ts'
import type { Report } from './report.ts'
import type { ReportInput } from './report-input.ts'
import { SECTION_IDS, SECTIONS } from './sections/index.ts'
import { sourceHash } from './source-hash.ts'

/** The report as data, from facts and what was derived from them. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const { pack, team, assessment, settings, madeOn, appVersion } = input
  const people = respondingSheets(input).length
  return {
    title: team.name,
    subtitle: `ITIL, DevOps and SRE: where ${people === 1 ? 'one reader sees' : 'we see'} the team on ${formatDay(assessment.heldOn)}, and what to do next`,
    meta: {
      team: team.name,
      assessment: assessment.title,
      heldOn: assessment.heldOn,
      madeOn,
      model: `${pack.title} ${pack.version}`,
      dataHash: sourceHash(input),
      appVersion,
      paper: settings.paper,
    },
    sections: SECTION_IDS.flatMap((id) => SECTIONS[id](input) ?? []),
  }
}

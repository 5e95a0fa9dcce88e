import { readFileSync } from 'node:fs'
import { readAnswersCsv } from '#shared/interchange/answers-csv.ts'
import { assessmentFromAnswers } from '#shared/interchange/assessment-from-answers.ts'
import { describeProblem } from '#shared/lib/result.ts'
import { DEFAULT_SETTINGS } from '#shared/model/empty-workspace.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const FILE = new URL('../../../assets/samples/moj-cloud-platform.csv', import.meta.url)

/** The real answers that ship as a sample: one outside reader, seventy practices. */
export function mojInput(): ReportInput {
  const pack = loadCorePack()
  const result = readAnswersCsv(readFileSync(FILE, 'utf8'), 'moj-cloud-platform.csv', pack)
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'))
  const imported = assessmentFromAnswers(result.value, pack, {
    fileName: 'moj-cloud-platform.csv',
    moment: '2026-08-21T09:00:00Z',
    teamId: 'moj',
    assessmentId: 'moj-2026-08',
    sheetIdAt: (position) => `moj-sheet-${position}`,
  })
  return completeInput({ pack, ...imported })
}

/** Score and roadmap for facts, with the day and version that all test reports share. */
export function completeInput(facts: Pick<ReportInput, 'pack' | 'team' | 'assessment' | 'sheets'>): ReportInput {
  const settings = DEFAULT_SETTINGS
  const score = scoreAssessment(facts.pack, facts.assessment, facts.sheets)
  const plan = makeDefaultPlan({ id: 'plan', teamId: facts.team.id, startsOn: '2026-10-05' })
  const roadmap = buildRoadmap({ pack: facts.pack, team: facts.team, score, plan, settings })
  return { ...facts, score, roadmap, settings, madeOn: '2026-09-01', appVersion: '0.1.0' }
}

import { readFileSync } from 'node:fs'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { completeInput } from './moj-report.ts'

const FILE = new URL('../../../assets/samples/harbourline.trefoil.json', import.meta.url)

/** The latest assessment of the sample workspace's first team: nine people, comments, evidence, targets. */
export function sampleInput(): ReportInput {
  const sample = JSON.parse(readFileSync(FILE, 'utf8')) as Workspace
  const team = sample.teams.find(({ id }) => id === 'booking')
  const assessment = sample.assessments.find(({ id }) => id === 'booking-3')
  if (!team || !assessment) throw new Error('The sample workspace has no booking-3.')
  const sheets = sample.sheets.filter(({ assessmentId }) => assessmentId === assessment.id)
  return completeInput({ pack: loadCorePack(), team, assessment, sheets })
}

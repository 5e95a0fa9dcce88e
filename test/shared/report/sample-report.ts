import { readFileSync } from 'node:fs'
import type { Workspace } from '#shared/model/workspace.ts'
import { assembleMeasures, endOfDay, measuresOfTeam } from '#shared/report/assemble-measures.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { completeInput } from './moj-report.ts'

const FILE = new URL('../../../assets/samples/harbourline.trefoil.json', import.meta.url)
const TEAM = 'booking'

/**
 * The latest assessment of the sample workspace's first team with all that the team keeps, as its users print it: nine people, targets,
 * its own plan with business items and a promise, measures, error budgets and change policy.
 */
export function sampleInput(): ReportInput {
  const sample = JSON.parse(readFileSync(FILE, 'utf8')) as Workspace
  const team = sample.teams.find(({ id }) => id === TEAM)
  const assessment = sample.assessments.find(({ id }) => id === 'booking-3')
  const plan = sample.plans.find(({ teamId }) => teamId === TEAM)
  if (!team || !assessment || !plan) throw new Error('The sample workspace has no booking-3, or no plan for it.')
  const sheets = sample.sheets.filter(({ assessmentId }) => assessmentId === assessment.id)
  const before = sample.assessments.find(({ id }) => id === 'booking-2')
  if (!before) throw new Error('The sample workspace has no booking-2.')
  const sheetsBefore = sample.sheets.filter(({ assessmentId }) => assessmentId === before.id)
  const base = completeInput({ pack: loadCorePack(), team, assessment, sheets })
  return {
    ...base,
    roadmap: buildRoadmap({ ...base, plan }),
    planning: {
      notes: plan.notes,
      milestones: sample.milestones.filter(({ teamId }) => teamId === TEAM),
      baselines: sample.baselines.filter(({ teamId }) => teamId === TEAM),
    },
    previous: {
      assessment: before,
      sheets: sheetsBefore,
      scores: { before: scoreAssessment(base.pack, before, sheetsBefore), now: base.score },
    },
    measures: assembleMeasures(measuresOfTeam(sample, TEAM), endOfDay(base.madeOn)),
  }
}

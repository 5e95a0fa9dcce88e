import { readFileSync } from 'node:fs'
import type { Workspace } from '#shared/model/workspace.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import type { PlanningProblem } from '#shared/roadmap/roadmap.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const SAMPLE = new URL('../../assets/samples/harbourline.trefoil.json', import.meta.url)

/** The problems of every assessment in the sample workspace, for one, two and three years of quarters. */
export function realProblems(): readonly PlanningProblem[] {
  const pack = loadCorePack()
  const { teams, assessments, sheets } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Workspace
  return assessments.flatMap((assessment) => {
    const team = teams.find(({ id }) => id === assessment.teamId)
    if (team === undefined) return []
    const own = sheets.filter(({ assessmentId }) => assessmentId === assessment.id)
    const score = scoreAssessment(pack, assessment, own, { resamples: 0 })
    return [4, 8, 12].flatMap((periods) => {
      const frame = makeDefaultPlan({ id: 'plan', teamId: team.id, startsOn: '2027-01-04' })
      const { problem } = buildRoadmap({ pack, team, score, plan: { ...frame, periods } })
      return problem.steps.length > 0 ? [problem] : []
    })
  })
}

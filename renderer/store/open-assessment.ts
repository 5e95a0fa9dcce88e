import { loadCorePack } from '../core-pack.ts'
import { readAssessment, readPlan, readTeamAssessments, readWholeWorkspace } from '../db/workspace-repository.ts'
import { openedDatabase } from './start-app.ts'
import { useApp } from './store.ts'

/** Brings an assessment with everybody's sheets, and its team's roadmap frame, into memory. False where it does not exist. */
export async function openAssessment(assessmentId: string): Promise<boolean> {
  if (useApp.getState().open?.assessment.id === assessmentId) return true
  const database = openedDatabase()
  const [found] = await Promise.all([readAssessment(database, assessmentId), loadCorePack()])
  if (!found) return false
  const plan = await readPlan(database, found.assessment.teamId)
  useApp.setState((state) => ({
    open: {
      assessment: found.assessment,
      sheets: Object.fromEntries(found.sheets.map((sheet) => [sheet.id, sheet])),
      workshop: found.workshop,
      items: Object.fromEntries(found.items.map((item) => [item.id, item])),
    },
    plans: plan ? { ...state.plans, [plan.teamId]: plan } : state.plans,
  }))
  return true
}

/** All that belongs to one assessment, whether or not it is on screen; undefined where it does not exist. */
export function loadWholeAssessment(assessmentId: string) {
  return readAssessment(openedDatabase(), assessmentId)
}

/** All assessments of a team with their sheets, oldest first: for its trend. */
export function loadTeamAssessments(teamId: string) {
  return readTeamAssessments(openedDatabase(), teamId)
}

/** All facts that are stored, for an export. */
export function loadWholeWorkspace() {
  return readWholeWorkspace(openedDatabase())
}

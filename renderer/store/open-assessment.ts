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
    },
    plans: plan ? { ...state.plans, [plan.teamId]: plan } : state.plans,
  }))
  return true
}

/** All assessments of a team with their sheets, oldest first: for its trend and for taking it away. */
export function loadTeamAssessments(teamId: string) {
  return readTeamAssessments(openedDatabase(), teamId)
}

/** All facts that are stored, for an export. */
export function loadWholeWorkspace() {
  return readWholeWorkspace(openedDatabase())
}

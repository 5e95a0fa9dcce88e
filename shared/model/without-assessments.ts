import type { Workspace } from './workspace.ts'

/** A workspace without these assessments and all that belongs to them. */
export function withoutAssessments(workspace: Workspace, left: ReadonlySet<string>): Workspace {
  if (left.size === 0) return workspace
  return {
    ...workspace,
    assessments: workspace.assessments.filter(({ id }) => !left.has(id)),
    sheets: workspace.sheets.filter(({ assessmentId }) => !left.has(assessmentId)),
    workshops: workspace.workshops.filter(({ id }) => !left.has(id)),
    agendaItems: workspace.agendaItems.filter(({ assessmentId }) => !left.has(assessmentId)),
  }
}

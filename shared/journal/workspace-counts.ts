import { z } from 'zod'
import type { Workspace } from '../model/workspace.ts'

const count = z.int().min(0)

/** How much there is in a workspace, in the words that a user counts in. */
export const workspaceCounts = z.strictObject({ teams: count, assessments: count, participants: count, answers: count })
export type WorkspaceCounts = z.infer<typeof workspaceCounts>

/** Counts what a workspace holds; an answer counts once a level, “not applicable” or “don’t know” was chosen. */
export function countWorkspace({ teams, assessments, sheets }: Workspace): WorkspaceCounts {
  const answers = sheets.reduce((sum, sheet) => {
    return sum + Object.values(sheet.answers).filter(({ value }) => value !== null).length
  }, 0)
  return { teams: teams.length, assessments: assessments.length, participants: sheets.length, answers }
}

/** A workspace of version 2 knew no business items and no frozen plans, and nothing of how far a step is. */
export function addMilestonesAndBaselines(workspace: unknown): unknown {
  return { ...(workspace as object), schemaVersion: 3, milestones: [], baselines: [] }
}

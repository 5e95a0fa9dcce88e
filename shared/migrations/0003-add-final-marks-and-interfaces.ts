/** A workspace of version 3 knew no marks of what is final, no corrections, and no groups of teams; all of them may be left out. */
export function addFinalMarksAndInterfaces(workspace: unknown): unknown {
  return { ...(workspace as object), schemaVersion: 4 }
}

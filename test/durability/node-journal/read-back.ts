import { explainFileError } from '#electron/files/explain-file-error.ts'
import { folderFiles } from '#electron/journal/folder-files.ts'
import { createJournal } from '#shared/journal/create-journal.ts'
import type { JournalStatus } from '#shared/journal/journal.ts'
import { type RebuiltWorkspace, rebuildPlans, rebuildWorkspace } from '#shared/journal/rebuild-workspace.ts'

export interface ReadBack {
  readonly status: JournalStatus
  readonly rebuilt: Omit<RebuiltWorkspace, 'damagedSnapshots'>
  /** The numbers that the rebuilt teams say. */
  readonly numbers: readonly number[]
}

/** Opens the journal anew, as the next start of the app does, and rebuilds the workspace from it. */
export async function readBack(folder: string): Promise<ReadBack> {
  const journal = createJournal(folderFiles(folder), explainFileError)
  const status = await journal.status()
  const named = async (name: string) => ({ name, text: await journal.read(name) })
  for (const { snapshot, segments } of rebuildPlans(status)) {
    const base = snapshot === null ? null : await named(snapshot)
    const rebuilt = rebuildWorkspace(base, await Promise.all(segments.map(named)))
    if (rebuilt) return { status, rebuilt, numbers: rebuilt.facts.teams.map(({ description }) => Number(description)) }
  }
  throw new Error('Nothing can be read back.')
}

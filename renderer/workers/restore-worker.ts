import { previewRestore, type RestoreWay } from '#shared/model/preview-restore.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { answerChanges } from '#shared/model/workspace-difference.ts'
import { readStoredWorkspace } from '../db/read-stored-workspace.ts'
import { answerCalls } from './worker-calls.ts'

export type RestoreCall =
  /** What bringing in would change; everything is held afterwards. The present is read from this database, or handed over as it is. */
  | { readonly call: 'preview'; readonly present: Workspace | string; readonly incoming: Workspace }
  /** The answers of a sheet that one way would change. */
  | { readonly call: 'answers'; readonly way: RestoreWay; readonly sheetId: string }

let held: ({ readonly present: Workspace } & Readonly<Record<RestoreWay, Workspace>>) | null = null

answerCalls<RestoreCall>(carryOut, (error) => (error instanceof Error ? error.message : String(error)))

async function carryOut(request: RestoreCall): Promise<unknown> {
  if (request.call === 'preview') {
    const { incoming } = request
    const present =
      typeof request.present === 'string' ? (await readStoredWorkspace(request.present)).facts : request.present
    const { preview, merged } = previewRestore(present, incoming)
    held = { present, merge: merged, replace: incoming }
    return preview
  }
  if (!held) throw new Error('Nothing was compared yet.')
  const { way, sheetId } = request
  return answerChanges({ before: sheetOf(held.present, sheetId), after: sheetOf(held[way], sheetId) })
}

function sheetOf({ sheets }: Workspace, sheetId: string): Sheet | null {
  return sheets.find(({ id }) => id === sheetId) ?? null
}

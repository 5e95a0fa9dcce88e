import { failure, type Result } from '../lib/result.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { ANSWER_COLUMNS } from './answer-row.ts'
import { detectFormat } from './detect-format.ts'
import { FORMATS, type FormatId, type Interchanged } from './index.ts'

/** What a file turned out to be. */
export type Imported = { [Id in FormatId]: { readonly format: Id; readonly facts: Interchanged[Id] } }[FormatId]

/** Reads a workspace or answers, whichever the file holds, whatever its name says. */
export function readImport(text: string, fileName: string, pack: ModelPack): Result<Imported> {
  switch (detectFormat(text)) {
    case 'json':
      return tagged('workspace', FORMATS.workspace.read(text, fileName, pack))
    case 'csv':
      return tagged('answers', FORMATS.answers.read(text, fileName, pack))
    case null:
      return failure({
        place: fileName,
        message: `This is neither a Trefoil workspace (JSON) nor answers (CSV with the columns ${ANSWER_COLUMNS.join(', ')})`,
      })
  }
}

function tagged<Id extends FormatId>(format: Id, result: Result<Interchanged[Id]>): Result<Imported> {
  return result.ok ? { ok: true, value: { format, facts: result.value } as Imported } : result
}

import type { Result } from '../lib/result.ts'
import type { Workspace } from '../model/workspace.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { type ParticipantAnswers, readAnswersCsv, writeAnswersCsv } from './answers-csv.ts'
import { readWorkspace, writeWorkspace } from './workspace-json.ts'

/** What each format carries, read and written. A new format is a line here and a file beside this one. */
export interface Interchanged {
  readonly workspace: Workspace
  readonly answers: readonly ParticipantAnswers[]
}
export type FormatId = keyof Interchanged

/** How one kind of file is named, read and written. Reading is all or nothing and never throws. */
export interface Format<T> {
  readonly title: string
  readonly extension: 'json' | 'csv'
  readonly mediaType: string
  readonly read: (text: string, fileName: string, pack: ModelPack) => Result<T>
  readonly write: (facts: T, pack: ModelPack) => string
}

/** Every format that goes in and out. Leaving one out does not compile. */
export const FORMATS: { readonly [Id in FormatId]: Format<Interchanged[Id]> } = {
  workspace: {
    title: 'Trefoil workspace',
    extension: 'json',
    mediaType: 'application/json',
    read: readWorkspace,
    write: writeWorkspace,
  },
  answers: {
    title: 'Answers',
    extension: 'csv',
    mediaType: 'text/csv',
    read: readAnswersCsv,
    write: writeAnswersCsv,
  },
}

import { previewRestore, type RestorePreview } from '#shared/model/preview-restore.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { WorkerWord } from './run-disposable.ts'

export interface RestoreRequest {
  readonly present: Workspace
  readonly incoming: Workspace
}

self.addEventListener('message', ({ data: { present, incoming } }: MessageEvent<RestoreRequest>) => {
  self.postMessage({ word: 'done', reply: previewRestore(present, incoming) } satisfies WorkerWord<RestorePreview>)
})

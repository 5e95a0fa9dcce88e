import { type ImportOutcome, type ImportStage, readImportFile } from '#shared/interchange/read-import-file.ts'
import { loadCorePack } from '../core-pack.ts'
import type { WorkerWord } from './run-disposable.ts'

export interface ImportRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly passphrase: string | null
}

type Word = WorkerWord<ImportOutcome, ImportStage>

self.addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const say = (word: Word) => self.postMessage(word)
  const file = { ...data, bytes: new Uint8Array(data.bytes) }
  const reply = await readImportFile(globalThis, file, await loadCorePack(), (stage) => say({ word: 'stage', stage }))
  say({ word: 'done', reply })
})

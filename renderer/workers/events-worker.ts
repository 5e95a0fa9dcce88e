import { decodeText } from '#shared/interchange/decode-text.ts'
import {
  type EventImportStage,
  type ImportQuestion,
  type PlannedImport,
  planImport,
} from '#shared/interchange/events/plan-import.ts'
import { failure, type Result } from '#shared/lib/result.ts'
import type { WorkerWord } from './run-disposable.ts'

export interface EventsRequest extends Omit<ImportQuestion, 'text'> {
  readonly bytes: Uint8Array
}

/** What a file has to say, and the fingerprint of its bytes by which figures are traced to it. */
export interface EventsReply {
  readonly planned: Result<PlannedImport>
  /** SHA-256 in hex. */
  readonly fileHash: string
}

type Word = WorkerWord<EventsReply, EventImportStage>

self.addEventListener('message', async ({ data }: MessageEvent<EventsRequest>) => {
  const { bytes, ...question } = data
  const say = (word: Word) => self.postMessage(word)
  const text = decodeText(globalThis, bytes)
  const planned =
    text === null
      ? failure<PlannedImport>({ place: question.fileName, message: 'is not text in UTF-8' })
      : planImport({ ...question, text }, (stage) => say({ word: 'stage', stage }))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  const fileHash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  say({ word: 'done', reply: { planned, fileHash } })
})

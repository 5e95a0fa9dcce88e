import type { Edit } from '#shared/model/edit.ts'
import type { SummaryChanges } from '../db/write-edits.ts'

/** What one window tells the others once it is on the disk. */
export interface WindowMessage {
  readonly edits: readonly Edit[]
  readonly summaries: SummaryChanges
}

export interface WindowChannel {
  readonly tell: (message: WindowMessage) => void
}

/** Keeps several windows on one workspace the same: one message after the other. A window does not hear itself. */
export function listenToOtherWindows(onMessage: (message: WindowMessage) => Promise<void>): WindowChannel {
  const channel = new BroadcastChannel('trefoil-edits')
  let done = Promise.resolve()
  channel.addEventListener('message', ({ data }: MessageEvent<WindowMessage>) => {
    done = done.catch(() => {}).then(() => onMessage(data))
  })
  return { tell: (message) => channel.postMessage(message) }
}

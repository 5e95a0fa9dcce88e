import type { Bridge } from '#shared/ipc/contract.ts'
import type { Journal } from '#shared/journal/journal.ts'

/** The journal that the Node side keeps, over its channels. */
export function createElectronJournal({ calls }: Bridge): Journal {
  return {
    status: () => calls['journal:status']({}),
    append: (lines) => calls['journal:append']({ lines: [...lines] }),
    snapshot: (text, forgetOlder) => calls['journal:snapshot']({ text, forgetOlder }),
    read: (name) => readInParts(calls, name),
    setAside: () => calls['journal:set-aside']({}),
  }
}

async function readInParts(calls: Bridge['calls'], name: string): Promise<string> {
  const parts: Uint8Array[] = []
  let reached = 0
  while (true) {
    const { bytes, size } = await calls['journal:read']({ name, from: reached })
    parts.push(bytes)
    reached += bytes.length
    if (bytes.length === 0 || reached >= size) return new Blob(parts as BlobPart[]).text()
  }
}

import { createJournal } from '#shared/journal/create-journal.ts'
import type { Journal } from '#shared/journal/journal.ts'
import { privateFiles } from './private-files.ts'

/** One call of the journal, as a message. */
export type JournalCall =
  | { readonly call: 'status' | 'setAside' }
  | { readonly call: 'append'; readonly lines: readonly string[] }
  | { readonly call: 'snapshot'; readonly text: string; readonly forgetOlder: boolean }
  | { readonly call: 'read'; readonly name: string }

export type JournalRequest = JournalCall & { readonly id: number }

export type JournalAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: string }

const journal = createJournal(privateFiles('journal'), explain)

self.addEventListener('message', async ({ data }: MessageEvent<JournalRequest>) => {
  self.postMessage(await answer(data))
})

async function answer(request: JournalRequest): Promise<JournalAnswer> {
  try {
    return { id: request.id, value: await carryOut(journal, request) }
  } catch (error) {
    return { id: request.id, problem: explain(error) }
  }
}

function carryOut(to: Journal, request: JournalCall): Promise<unknown> {
  switch (request.call) {
    case 'append':
      return to.append(request.lines)
    case 'snapshot':
      return to.snapshot(request.text, request.forgetOlder)
    case 'read':
      return to.read(request.name)
    default:
      return to[request.call]()
  }
}

function explain(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'The browser has no more room for Trefoil.'
  return error instanceof Error ? error.message : String(error)
}

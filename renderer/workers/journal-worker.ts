import { createJournal } from '#shared/journal/create-journal.ts'
import { privateFiles } from './private-files.ts'
import { answerCalls } from './worker-calls.ts'

/** One call of the journal, as a message. */
export type JournalCall =
  | { readonly call: 'status' | 'setAside' }
  | { readonly call: 'append'; readonly lines: readonly string[] }
  | { readonly call: 'snapshot'; readonly text: string; readonly forgetOlder: boolean }
  | { readonly call: 'read'; readonly name: string }

const journal = createJournal(privateFiles('journal'), explain)

answerCalls<JournalCall>(carryOut, explain)

function carryOut(request: JournalCall): Promise<unknown> {
  switch (request.call) {
    case 'append':
      return journal.append(request.lines)
    case 'snapshot':
      return journal.snapshot(request.text, request.forgetOlder)
    case 'read':
      return journal.read(request.name)
    default:
      return journal[request.call]()
  }
}

function explain(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'The browser has no more room for Trefoil. Make room on this disk; it is written then.'
  return error instanceof Error ? error.message : String(error)
}

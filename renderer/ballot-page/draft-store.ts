import type { Ballot } from '#shared/ballot/ballot.ts'
import { type Draft, draftFrom, emptyDraft } from './draft.ts'

/** Where a draft stays while the page is closed. Some browsers keep nothing for a page that was opened from a file. */
export interface DraftStore {
  /** False once something could not be kept. */
  readonly isKeeping: () => boolean
  readonly load: () => Draft
  readonly keep: (draft: Draft) => void
  readonly forget: () => void
}

/** The browser's own storage on this device, under a name that no other session's ballot has. */
export function openDraftStore(ballot: Ballot): DraftStore {
  const name = `trefoil-ballot:${ballot.session}:${ballot.seat ?? 'all'}`
  let isKeeping = true
  const attempt = <Value>(act: () => Value): Value | null => {
    try {
      return act()
    } catch {
      isKeeping = false
      return null
    }
  }
  return {
    isKeeping: () => isKeeping,
    load: () => {
      const text = attempt(() => localStorage.getItem(name))
      return text ? draftFrom(readJson(text), ballot) : emptyDraft(ballot)
    },
    keep: (draft) => void attempt(() => localStorage.setItem(name, JSON.stringify(draft))),
    forget: () => void attempt(() => localStorage.removeItem(name)),
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

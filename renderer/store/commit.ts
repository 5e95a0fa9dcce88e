import { concernsSame, type Edit, endsHistory, invertEdits } from '#shared/model/edit.ts'
import { refusedEdits } from '#shared/model/refused-edits.ts'
import { loadCorePack } from '../core-pack.ts'
import type { HistoryEntry, OpenAssessment } from './app-state.ts'
import { applyEdits } from './apply-edits.ts'
import { noteRemoved, setAsideFinal, wasSetAside } from './set-aside.ts'
import { useApp } from './store.ts'
import { withRows } from './summaries.ts'
import type { WindowMessage } from './window-channel.ts'
import type { WriteQueue } from './write-queue.ts'

const HISTORY_LENGTH = 200
const MERGE_WITHIN_MS = 2000

let queue: WriteQueue | null = null
/** Those who read the disk at this moment, and have to hear what changes meanwhile. */
const listeners = new Set<(edits: readonly Edit[]) => void>()

/** Called once at start-up, before anything can change: where edits go to be written. */
export function connectCommit(to: WriteQueue): void {
  queue = to
}

/**
 * The one way in which anything changes: the screen first, then the disk, then the other windows. It can be undone.
 * `label` completes “Undo …”: “answer to Agreed SLOs”. Entries with the same `mergeKey` in quick succession are undone together.
 */
export function commit(label: string, edits: readonly Edit[], mergeKey: string | null = null): void {
  if (edits.length === 0 || isRefused(edits)) return
  const entry: HistoryEntry = { label, edits, mergeKey, at: performance.now() }
  useApp.setState((state) => ({
    ...applyEdits(state, edits),
    past: edits.some(endsHistory) ? [] : remember(state.past, entry),
    future: [],
  }))
  save(edits)
}

/**
 * Saves what somebody else did: a vote from a phone, a ballot, the laptop that went round. It is not for the facilitator to undo, so it
 * stands in no history. True once the disk has it: only then may the voter be told so.
 */
export async function commitForOthers(edits: readonly Edit[]): Promise<boolean> {
  if (!queue) throw new Error('Nothing can change before the database is open.')
  if (isRefused(edits)) return false
  useApp.setState((state) => applyEdits(state, edits))
  if (edits.length > 0) save(edits)
  await queue.flush()
  return queue.isEmpty() && !edits.some(wasSetAside)
}

/** Takes back the last thing the user did. Returns its label, or null where there is nothing to undo. */
export function undo(): string | null {
  const entry = useApp.getState().past.at(-1)
  if (!entry) return null
  const edits = invertEdits(entry.edits)
  useApp.setState((state) => ({
    ...applyEdits(state, edits),
    past: state.past.slice(0, -1),
    future: [...state.future, entry],
  }))
  save(edits)
  return entry.label
}

/** Does again what was undone last. Returns its label, or null. */
export function redo(): string | null {
  const entry = useApp.getState().future.at(-1)
  if (!entry) return null
  useApp.setState((state) => ({
    ...applyEdits(state, entry.edits),
    past: [...state.past, entry],
    future: state.future.slice(0, -1),
  }))
  save(entry.edits)
  return entry.label
}

/** Tells of all that changes, here or in another window, until its result is called. */
export function hearEdits(listener: (edits: readonly Edit[]) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Gathers all that changes, here or in another window, until its result is called. */
export function gatherEdits(): () => readonly Edit[] {
  const gathered: Edit[] = []
  const stop = hearEdits((edits) => void gathered.push(...edits))
  return () => {
    stop()
    return gathered
  }
}

/**
 * Takes over what another window did, as far as the screens show it; that window has written it. `stored` is the assessment as the disk
 * has it now, and what this window has yet to write (`waiting`) stays on top. What the other changed can no longer be undone here: that
 * would take back the other's work.
 */
export function applyForeignEdits(
  { edits, summaries }: WindowMessage,
  stored: OpenAssessment | null,
  waiting: readonly Edit[],
): void {
  const isOursAlone = (entry: HistoryEntry) => !entry.edits.some((own) => edits.some((edit) => concernsSame(own, edit)))
  const keep = edits.some(endsHistory) ? () => false : isOursAlone
  tell(edits)
  noteRemoved(edits)
  useApp.setState((state) => {
    const changed = applyEdits(state, edits)
    const open = changed.open && changed.open.assessment.id === stored?.assessment.id ? stored : changed.open
    return {
      ...applyEdits({ ...changed, open }, waiting),
      summaries: withRows(changed.summaries, summaries),
      past: state.past.filter(keep),
      future: state.future.filter(keep),
    }
  })
}

/** What would change something final goes no further than here, as far as this window knows of it; the disk looks again. */
function isRefused(edits: readonly Edit[]): boolean {
  const { open, summaries } = useApp.getState()
  const refused = refusedEdits(edits, {
    isFinal: (id) => summaries[id]?.status === 'final',
    assessmentOfSheet: (id) => open?.sheets[id]?.assessmentId,
    assessmentOfItem: (id) => open?.items[id]?.assessmentId,
  })
  if (refused.length === 0) return false
  void loadCorePack().then((pack) => setAsideFinal(pack, refused))
  return true
}

function save(edits: readonly Edit[]): void {
  if (!queue) throw new Error('Nothing can change before the database is open.')
  queue.add(edits)
  tell(edits)
}

function tell(edits: readonly Edit[]): void {
  for (const listener of listeners) listener(edits)
}

function remember(past: readonly HistoryEntry[], entry: HistoryEntry): readonly HistoryEntry[] {
  const last = past.at(-1)
  if (last && entry.mergeKey !== null && last.mergeKey === entry.mergeKey && entry.at - last.at < MERGE_WITHIN_MS) {
    return [...past.slice(0, -1), { ...entry, edits: mergeEdits(last.edits, entry.edits) }]
  }
  return [...past, entry].slice(-HISTORY_LENGTH)
}

/** Two edits of the same fact become one: before as it was first, after as it is now. */
function mergeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const [a, b] = [first[0], second[0]]
  const isOneEach = first.length === 1 && second.length === 1
  return isOneEach && a && b && a.kind === b.kind && 'before' in a
    ? [{ ...b, before: a.before } as Edit]
    : [...first, ...second]
}

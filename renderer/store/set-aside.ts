import type { Edit, RecordEdit, RecordTable } from '#shared/model/edit.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { AppState, Facts, SetAside } from './app-state.ts'
import { applyEdits } from './apply-edits.ts'
import { useApp } from './store.ts'

/** Names of participants who were removed in another window, by sheet: what is typed for them may still be on its way. */
const removedNames = new Map<string, string>()
const withoutPlace = new WeakSet<Edit>()

/** Rarely needed, so no part of the start. */
function loadWords() {
  return import('./describe-set-aside.ts')
}

/** Keeps the names of those whom another window removes. */
export function noteRemoved(edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== 'record' || edit.table !== 'sheets' || edit.after !== null || edit.before === null) continue
    removedNames.set(edit.id, edit.before.participant)
  }
}

/**
 * Takes edits out of the way whose record another window has deleted: what was typed is shown to be copied, the record leaves the screen
 * as it has left the disk, and with it what could be undone of it. Whoever deleted it can bring it back by undo.
 */
export async function setAside(pack: ModelPack, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) withoutPlace.add(edit)
  const { describeSetAside } = await loadWords()
  useApp.setState((state) => {
    const entries = edits.map((edit) => ({
      why: 'removed' as const,
      ...describeSetAside(edit, { pack, state, removedNames }),
    }))
    const gone = new Set(edits.map(recordOf))
    const isAboutGone = ({ edits: done }: { readonly edits: readonly Edit[] }) =>
      done.some((edit) => gone.has(recordOf(edit)))
    return {
      ...applyEdits(
        state,
        edits.flatMap((edit) => removalOf(state, edit) ?? []),
      ),
      setAside: entries.reduce(withEntry, state.setAside),
      past: state.past.filter((entry) => !isAboutGone(entry)),
      future: state.future.filter((entry) => !isAboutGone(entry)),
    }
  })
}

/**
 * Takes edits out of the way that would have changed what is final: what was typed is shown to be copied, and the assessment on screen is
 * read again from the disk.
 */
export async function setAsideFinal(pack: ModelPack, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) withoutPlace.add(edit)
  const { describeSetAside } = await loadWords()
  useApp.setState((state) => {
    const entries = edits.map((edit) => ({
      why: 'final' as const,
      ...describeSetAside(edit, { pack, state, removedNames }),
    }))
    return { open: null, setAside: entries.reduce(withEntry, state.setAside), past: [], future: [] }
  })
}

/** The user has what was typed, or does not need it. */
export function dismissSetAside(): void {
  useApp.setState({ setAside: [] })
}

/** Whether this edit found no place on the disk. */
export function wasSetAside(edit: Edit): boolean {
  return withoutPlace.has(edit)
}

/** Every letter typed is an edit: the last one says it all. */
function withEntry(entries: AppState['setAside'], entry: SetAside): AppState['setAside'] {
  const older = entries.find(({ key }) => key === entry.key)
  const newer = entry.lines.length > 0 || !older ? entry : older
  return [...entries.filter(({ key }) => key !== entry.key), newer]
}

/** The record that an edit belongs to, as `table id`. */
function recordOf(edit: Edit): string {
  const [table, id] = targetOf(edit)
  return `${table} ${id}`
}

function targetOf(edit: Edit): readonly [RecordTable | 'settings', string] {
  switch (edit.kind) {
    case 'record':
      return [edit.table, edit.id]
    case 'answer':
    case 'sheet-head':
      return ['sheets', edit.sheetId]
    case 'vote':
    case 'agenda':
      return ['agendaItems', edit.itemId]
    case 'workshop':
    case 'anonymise':
      return ['workshops', edit.assessmentId]
    case 'events':
      return ['teams', edit.teamId]
    case 'settings':
      return ['settings', '']
  }
}

/** The edit that takes the record out of what is in memory; null where it is not there. */
function removalOf({ open }: Facts, edit: Edit): RecordEdit | null {
  const [table, id] = targetOf(edit)
  if (table === 'settings' || edit.kind === 'events') return null
  const known =
    edit.kind === 'record'
      ? (edit.after ?? edit.before)
      : table === 'sheets'
        ? open?.sheets[id]
        : table === 'agendaItems'
          ? open?.items[id]
          : open?.workshop
  return known ? ({ kind: 'record', table, id, before: known, after: null } as RecordEdit) : null
}

import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { IconButton } from '../components/plain/IconButton.tsx'
import { redo, undo } from '../store/commit.ts'
import { useApp } from '../store/store.ts'

/** Undo and redo, saying what they would take back. */
export function HistoryButtons() {
  const lastDone = useApp((state) => state.past.at(-1)?.label)
  const lastUndone = useApp((state) => state.future.at(-1)?.label)
  const undoLabel = lastDone ? `Undo ${lastDone}` : 'Nothing to undo'
  const redoLabel = lastUndone ? `Redo ${lastUndone}` : 'Nothing to redo'
  return (
    <>
      <IconButton label={undoLabel} disabled={!lastDone} onClick={undo}>
        <IconArrowBackUp size={20} />
      </IconButton>
      <IconButton label={redoLabel} disabled={!lastUndone} onClick={redo}>
        <IconArrowForwardUp size={20} />
      </IconButton>
    </>
  )
}

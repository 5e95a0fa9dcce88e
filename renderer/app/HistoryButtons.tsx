import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
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
      <Tooltip label={undoLabel}>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={undoLabel} disabled={!lastDone} onClick={undo}>
          <IconArrowBackUp size={20} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoLabel}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={redoLabel}
          disabled={!lastUndone}
          onClick={redo}
        >
          <IconArrowForwardUp size={20} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

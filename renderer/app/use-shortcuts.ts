import { useEffect } from 'react'
import { redo, undo } from '../store/commit.ts'

/** Ctrl/Cmd-K, Ctrl/Cmd-Z and Shift-Ctrl/Cmd-Z, everywhere. Inside a text field undo belongs to the app as well: typing is saved as typed. */
export function useShortcuts(openPalette: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const action =
        key === 'k' ? openPalette : key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [openPalette])
}

import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import { platform } from '../platform/choose-platform.ts'
import { backUpAndClose } from '../store/automatic-backups.ts'
import { redo, undo } from '../store/commit.ts'
import { fetchGivenFile } from '../store/given-file.ts'
import { useApp } from '../store/store.ts'

/** Does what is chosen in the native menu, and shows a file that was given from outside; in the browser there is neither. */
export function useMenuCommands(openPalette: () => void): void {
  const [, navigate] = useLocation()
  const isReady = useApp((state) => state.phase.kind === 'ready')
  useEffect(() => {
    if (!isReady) return
    const bringIn = () => void fetchGivenFile().then((isThere) => isThere && navigate('/settings'))
    // One may have been there before this window was.
    bringIn()
    const actions: Readonly<Record<MenuCommand, () => void>> = {
      undo,
      redo,
      settings: () => navigate('/settings'),
      home: () => navigate('/'),
      about: () => navigate('/about'),
      'bring-in': bringIn,
      'command-palette': openPalette,
      'back-up-and-close': () => void backUpAndClose(),
    }
    return platform.onMenuCommand((command) => actions[command]())
  }, [isReady, navigate, openPalette])
}

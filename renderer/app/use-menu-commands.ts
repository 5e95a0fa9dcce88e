import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import { platform } from '../platform/choose-platform.ts'
import { redo, undo } from '../store/commit.ts'

/** Does what is chosen in the native menu; in the browser there is none. */
export function useMenuCommands(openPalette: () => void): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    const actions: Readonly<Record<MenuCommand, () => void>> = {
      undo,
      redo,
      settings: () => navigate('/settings'),
      home: () => navigate('/'),
      'command-palette': openPalette,
    }
    return platform.onMenuCommand((command) => actions[command]())
  }, [navigate, openPalette])
}

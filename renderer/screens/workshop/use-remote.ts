import { useEffect, useEffectEvent } from 'react'

/**
 * A presenter's remote sends PageDown and PageUp. Neither is a character, so both may always be on; not while somebody types, in a dialog,
 * or together with Ctrl, Alt or Cmd.
 */
export function useRemote(onForward: () => void, onBack: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return
    if (event.target instanceof Element && event.target.closest('textarea, select, [role="dialog"]')) return
    event.preventDefault()
    if (event.key === 'PageDown') onForward()
    else onBack()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

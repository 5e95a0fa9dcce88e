import { useEffect, useEffectEvent } from 'react'
import type { RequestedAction } from './app-state.ts'
import { useApp } from './store.ts'

/** Asks the screen at this path for something; it does so as soon as it stands. */
export function requestAction(action: RequestedAction, path: string): void {
  useApp.setState({ requested: { action, path } })
}

/** Forgets what was asked of a screen that the user has left without it. */
export function useForgetRequest(location: string): void {
  useEffect(() => {
    useApp.setState(({ requested }) => (requested && !location.startsWith(requested.path) ? { requested: null } : {}))
  }, [location])
}

/** Carries out, once, what was asked of this screen; as long as `isReady` is false it waits. */
export function useRequestedAction(action: RequestedAction, carryOut: () => void, isReady = true): void {
  const isAsked = useApp((state) => state.requested?.action === action) && isReady
  const onAsked = useEffectEvent(carryOut)
  useEffect(() => {
    if (!isAsked) return
    useApp.setState({ requested: null })
    onAsked()
  }, [isAsked])
}

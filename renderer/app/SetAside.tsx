import { Suspense } from 'react'
import { useApp } from '../store/store.ts'
import { lazyPart } from './lazy-part.ts'

const SetAsideNotice = lazyPart(() => import('./SetAsideNotice.tsx').then((m) => m.SetAsideNotice))

/** What could not be saved because of another window; it waits in the store until the notice is there. */
export function SetAside() {
  const isThere = useApp((state) => state.setAside.length > 0)
  if (!isThere) return null
  return (
    <Suspense fallback={null}>
      <SetAsideNotice />
    </Suspense>
  )
}

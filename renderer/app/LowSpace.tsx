import { Suspense } from 'react'
import { useApp } from '../store/store.ts'
import { lazyPart } from './lazy-part.ts'

const LowSpaceNotice = lazyPart(() => import('./LowSpaceNotice.tsx').then((m) => m.LowSpaceNotice))

/** Said before the disk is full, while everything still works. */
export function LowSpace() {
  const free = useApp((state) => state.lowSpace)
  if (free === null) return null
  return (
    <Suspense fallback={null}>
      <LowSpaceNotice free={free} />
    </Suspense>
  )
}

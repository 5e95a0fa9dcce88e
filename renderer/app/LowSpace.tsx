import { Notice } from '../components/plain/Notice.tsx'
import { platform } from '../platform/choose-platform.ts'
import { useApp } from '../store/store.ts'

const MEGABYTE = 1024 * 1024

/** Said before the disk is full, while everything still works. */
export function LowSpace() {
  const free = useApp((state) => state.lowSpace)
  if (free === null) return null
  return (
    <Notice title="There is little room left for your workspace" role="alert">
      Only {Math.floor(free / MEGABYTE)} MB are free. Everything is saved so far. Make room on this disk, so that it
      stays so.
      {platform.kind === 'web' &&
        ' On a disk without room a browser may delete all that Trefoil has stored in it: save the workspace to a file, under Settings.'}
    </Notice>
  )
}

import { Notice } from '../components/plain/Notice.tsx'
import { platform } from '../platform/choose-platform.ts'

const MEGABYTE = 1024 * 1024

/** How little room is left (`free`, in bytes), what that means, and what to do. */
export function LowSpaceNotice({ free }: { readonly free: number }) {
  return (
    <Notice title="There is little room left for your workspace" role="alert">
      Only {Math.floor(free / MEGABYTE)} MB are free. Everything is saved so far. Make room on this disk, so that it
      stays so.
      {platform.kind === 'web' &&
        ' On a disk without room a browser may delete all that Trefoil has stored in it: save the workspace to a file, under Settings.'}
    </Notice>
  )
}

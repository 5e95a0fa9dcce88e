import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be filled up and emptied. */
export interface SmallDisk {
  readonly folder: string
  /** Fills it until no more than this many bytes are free. */
  readonly fillUpTo: (freeBytes: number) => void
  /** Makes room again. */
  readonly empty: () => void
  readonly remove: () => void
}

/** Said where `makeSmallDisk` gives null. */
export const NO_SMALL_DISK = 'a small disk can only be made on Linux, as root'

/** A disk of so many megabytes in memory, to be removed by who made it; null where this user may not make one. */
export function makeSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fillUpTo: (freeBytes) => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)))
    },
    empty: () => truncateSync(filler, 0),
    remove: () => {
      execFileSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true })
    },
  }
}

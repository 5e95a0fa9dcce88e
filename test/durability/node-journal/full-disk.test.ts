import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { print } from '../forms.ts'
import { startAppending } from './appending-child.ts'
import { standingUpTo } from './numbered-records.ts'
import { readBack } from './read-back.ts'

const FILLER_BYTES = 1_900_000

/** A disk of two megabytes, where this user may make one: null, or why there is none. */
function mountSmallDisk(place: string): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'ignore' })
    return null
  } catch {
    return 'a small disk can only be made on Linux, as root'
  }
}

const disk = mkdtempSync(join(tmpdir(), 'trefoil-small-disk-'))
const lack = mountSmallDisk(disk)
if (lack) print(`NOT TESTED on a full disk: ${lack}; test/shared/journal has it with a disk in memory`)

describe.runIf(lack === null)('on a full disk', () => {
  const filler = join(disk, 'filler')
  const folder = join(disk, 'journal')

  beforeAll(() => writeFileSync(filler, Buffer.alloc(FILLER_BYTES)))
  afterAll(() => execFileSync('umount', [disk]))

  it('the journal says so, acknowledges nothing that it does not have, and goes on once there is room', async () => {
    const child = startAppending(folder, 1)
    await child.until(() => child.refusals().length > 0)
    expect(child.refusals()[0]).toBe('The disk is full.')
    const full = child.acknowledged()
    truncateSync(filler, FILLER_BYTES / 2)
    await child.until(() => child.acknowledged() > full + 20)
    await child.kill()
    const { numbers, rebuilt } = await readBack(folder)
    const last = rebuilt.position?.sequence ?? 0
    expect(last).toBeGreaterThanOrEqual(child.acknowledged())
    expect([...numbers].sort((a, b) => b - a)).toEqual(standingUpTo(last))
    print(
      `full disk: ${full} acknowledged until it was full, ${child.refusals().length} refusals, ${child.acknowledged()} acknowledged in all, 0 lost`,
    )
  })
})

afterAll(() => rmSync(disk, { recursive: true, force: true }))

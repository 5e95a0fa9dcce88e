import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { print } from '../forms.ts'
import { makeSmallDisk, NO_SMALL_DISK } from '../small-disk.ts'
import { startAppending } from './appending-child.ts'
import { standingUpTo } from './numbered-records.ts'
import { readBack } from './read-back.ts'

/** What is left when writing begins. */
const LEFT = 200_000

describe('on a full disk', () => {
  it('the journal says so, acknowledges nothing that it does not have, and goes on once there is room', async ({
    skip,
    onTestFinished,
  }) => {
    const disk = makeSmallDisk(2)
    if (!disk) {
      print(`NOT TESTED on a full disk: ${NO_SMALL_DISK}; test/shared/journal has it with a disk in memory`)
      return skip(NO_SMALL_DISK)
    }
    onTestFinished(disk.remove)
    const folder = join(disk.folder, 'journal')
    disk.fillUpTo(LEFT)
    const child = startAppending(folder, 1)
    await child.until(() => child.refusals().length > 0)
    expect(child.refusals()[0]).toBe('The disk is full.')
    const full = child.acknowledged()
    disk.empty()
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

import { seededRandom } from '#shared/lib/seeded-random.ts'
import { startAppending } from './appending-child.ts'
import { standingUpTo } from './numbered-records.ts'
import { readBack } from './read-back.ts'

export interface AppendingTally {
  readonly acknowledged: number
  readonly lost: readonly number[]
}

/** Kills the process that appends at moments that the seed chooses, over and over on one journal, and reads it back each time. */
export async function killAppending(
  folder: string,
  { kills, seed, mode }: { readonly kills: number; readonly seed: number; readonly mode: 'honest' | 'early' },
): Promise<AppendingTally> {
  const random = seededRandom(seed)
  const lost: number[] = []
  let acknowledged = 0
  let reached = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const child = startAppending(folder, seed + kill, mode)
    const goal = reached + Math.ceil(random() * 40)
    const later = random() * 3
    await child.until(() => child.acknowledged() >= goal)
    if (mode === 'honest') await new Promise((resolve) => setTimeout(resolve, later))
    await child.kill()
    acknowledged += child.acknowledged() - reached
    const { numbers, last } = await readNumbers(folder)
    lost.push(...missing(child.acknowledged(), last, numbers))
    reached = last
  }
  return { acknowledged, lost }
}

async function readNumbers(folder: string) {
  const { numbers, rebuilt } = await readBack(folder)
  return { numbers, last: rebuilt.position?.sequence ?? 0 }
}

/** What has to stand in the journal and does not; a change after the last acknowledged one may stand in the place of an older one. */
function missing(acknowledged: number, last: number, numbers: readonly number[]): readonly number[] {
  const standing = new Set(numbers)
  const wanted = standingUpTo(Math.max(last, acknowledged))
  return wanted.filter((number) => number <= acknowledged && !standing.has(number))
}

import { type Random, seededRandom } from '#shared/lib/seeded-random.ts'
import type { Store } from './killable-browser.ts'
import { Ledger } from './ledger.ts'
import type { AcknowledgeAt, WritingOrder } from './page/conversation.ts'
import type { PageServer } from './page-server.ts'
import { look, writeUntilKilled } from './visits.ts'

export interface KillPlan {
  readonly store: Store
  readonly kills: number
  readonly seed: number
  readonly acknowledgeAt: AcknowledgeAt
  /** The most changes that are acknowledged before the kill. */
  readonly most: number
  /** In every so-manieth round two windows write into the same sheets; 0 for never. */
  readonly twoWindowsEvery: number
  readonly weight: number
}

/** What a run of kills came to. Of the copies alone, lost means: not in this copy, whatever the other had. */
export interface KillTally {
  readonly kills: number
  readonly acknowledged: number
  /** After the app had opened again and, where it offered that, restored. */
  readonly lost: readonly string[]
  readonly lostInSecondCopy: number
  /** Why a restore was offered, once per offer. */
  readonly restores: readonly string[]
  /** What the app said when it could not write. */
  readonly troubles: readonly string[]
}

/**
 * Lets the app write as fast as it can, kills the browser at a moment that the seed chooses, opens it again and compares, over and over
 * on one profile. The last opening is for looking only.
 */
export async function killOverAndOver(server: PageServer, profile: string, plan: KillPlan): Promise<KillTally> {
  const random = seededRandom(plan.seed)
  const ledger = new Ledger()
  const place = { server, profile, store: plan.store, ledger }
  for (let round = 0; round < plan.kills; round += 1) {
    const order = orderOf(plan, round, random)
    // Not at the acknowledgement itself: the next transaction is to be anywhere when it is struck.
    const waitMs = plan.acknowledgeAt === 'saved' ? random() * 8 : 0
    await writeUntilKilled(place, order, Math.ceil(random() * plan.most), waitMs)
  }
  await look(place)
  return { kills: plan.kills, ...ledger.tally() }
}

function orderOf({ acknowledgeAt, weight, twoWindowsEvery }: KillPlan, round: number, random: Random): WritingOrder {
  const isTogether = twoWindowsEvery > 0 && round % twoWindowsEvery === twoWindowsEvery - 1
  // One request of a transaction is its last only where each transaction holds one change.
  const isSingle = acknowledgeAt === 'request-success'
  const bursts = Array.from({ length: 16 }, () => (isSingle ? 1 : 1 + Math.floor(random() * 7)))
  return { round, windows: isTogether ? 2 : 1, window: 0, acknowledgeAt, bursts, weight, fullAssessments: 0 }
}

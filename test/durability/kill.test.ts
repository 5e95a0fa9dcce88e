import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { byForm, print } from './forms.ts'
import { type KillPlan, type KillTally, killOverAndOver } from './kill-rounds.ts'
import type { Store } from './killable-browser.ts'
import { servePage } from './page-server.ts'

const STORES: readonly Store[] = ['leveldb', 'sqlite']
const SEED = 20261125
/** A profile of its own for so many kills. */
const CAMPAIGN = 50
const KILLS = byForm({ quick: 26, long: 500 })

/** Kills on fresh profiles, until there are as many as the plan says. */
async function kill(plan: KillPlan): Promise<KillTally> {
  const tallies: KillTally[] = []
  const starts = Array.from({ length: Math.ceil(plan.kills / CAMPAIGN) }, (_, n) => n * CAMPAIGN)
  // Two at a time: much of a round is waiting for the disk.
  const lane = async () => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      tallies.push(await campaign({ ...plan, kills: Math.min(CAMPAIGN, plan.kills - start), seed: plan.seed + start }))
      if (plan.kills > CAMPAIGN) print(`so far: ${describeTally(plan, addUp(tallies))}`)
    }
  }
  await Promise.all([lane(), lane()])
  const tally = addUp(tallies)
  print(describeTally(plan, tally))
  return tally
}

async function campaign(plan: KillPlan): Promise<KillTally> {
  const folder = inject('durabilityFolder')
  const server = await servePage(join(folder, 'page'))
  try {
    return await killOverAndOver(server, mkdtempSync(join(folder, `${plan.store}-`)), plan)
  } finally {
    await server.close()
  }
}

function describeTally({ store, acknowledgeAt, seed }: KillPlan, tally: KillTally): string {
  const { kills, acknowledged, lost, lostInSecondCopy, restores, troubles } = tally
  const figures = `${kills} kills, ${acknowledged} acknowledgements, ${lost.length} lost, ${lostInSecondCopy} lost in the second copy`
  return `${store}, acknowledged at ${acknowledgeAt}: ${figures}, ${restores.length} restores${inBrackets(restores)}, ${troubles.length} writes that failed${inBrackets(troubles)}, seed ${seed}`
}

function inBrackets(reasons: readonly string[]): string {
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`
}

function addUp(tallies: readonly KillTally[]): KillTally {
  return {
    kills: tallies.reduce((sum, { kills }) => sum + kills, 0),
    acknowledged: tallies.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    lost: tallies.flatMap(({ lost }) => lost),
    lostInSecondCopy: tallies.reduce((sum, { lostInSecondCopy }) => sum + lostInSecondCopy, 0),
    restores: tallies.flatMap(({ restores }) => restores),
    troubles: tallies.flatMap(({ troubles }) => troubles),
  }
}

describe.concurrent.each(STORES)('killed while it writes, on %s', (store) => {
  const plan: KillPlan = {
    store,
    kills: KILLS,
    seed: SEED,
    acknowledgeAt: 'saved',
    most: byForm({ quick: 30, long: 90 }),
    twoWindowsEvery: 5,
    weight: 0,
  }

  it('nothing that was acknowledged is lost', async () => {
    const { acknowledged, lost, lostInSecondCopy } = await kill(plan)
    expect(acknowledged).toBeGreaterThan(KILLS)
    expect({ lost, lostInSecondCopy }).toEqual({ lost: [], lostInSecondCopy: 0 })
  })

  it('the comparison sees a loss where changes are acknowledged before they are written', async () => {
    const { lost } = await kill({ ...plan, kills: 2, acknowledgeAt: 'commit', twoWindowsEvery: 0, weight: 20_000 })
    expect(lost).not.toEqual([])
  })
})

describe.runIf(inject('form') === 'long').concurrent.each(STORES)('the old mistake, on %s', (store) => {
  it('is counted: acknowledged when the last request of a transaction has succeeded', async () => {
    const { acknowledged } = await kill({
      store,
      kills: 40,
      seed: SEED,
      acknowledgeAt: 'request-success',
      most: 60,
      twoWindowsEvery: 0,
      weight: 0,
    })
    expect(acknowledged).toBeGreaterThan(40)
  })
})

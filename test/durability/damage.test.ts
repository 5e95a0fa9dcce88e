import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { alterByte, appendTornHeader, databaseFolder } from './damage-store.ts'
import { byForm, print } from './forms.ts'
import type { Store } from './killable-browser.ts'
import { Ledger } from './ledger.ts'
import type { Found } from './page/conversation.ts'
import { type PageServer, servePage } from './page-server.ts'
import { look, type Place, writeUntilKilled } from './visits.ts'

/** Full assessments before the damage: the long form makes a workspace of 50 MB. */
const FULL = byForm({ quick: 1, long: 150 })
const ANSWERS_OF_ONE = 50 * 70

let server: PageServer
beforeAll(async () => {
  server = await servePage(join(inject('durabilityFolder'), 'page'))
})
afterAll(() => server.close())

function newPlace(store: Store): Place {
  const profile = mkdtempSync(join(inject('durabilityFolder'), `${store}-damaged-`))
  return { server, profile, store, ledger: new Ledger() }
}

/** Writes so many full assessments and then single answers, of which it waits for ten. */
function write(place: Place, round: number, fullAssessments = 0): Promise<void> {
  const order = {
    round,
    windows: 1,
    window: 0,
    acknowledgeAt: 'saved',
    bursts: [5],
    weight: 0,
    fullAssessments,
  } as const
  return writeUntilKilled(place, order, fullAssessments * ANSWERS_OF_ONE + 10, 0)
}

/** What the next start found, after which nothing that was acknowledged may be missing. */
async function reopen(place: Place, what: string): Promise<Found> {
  const found = await look(place)
  const { acknowledged, lost } = place.ledger.tally()
  const took = found.restoreTook === null ? '' : ` in ${(found.restoreTook / 1000).toFixed(1)} s`
  print(
    `${what}, ${place.store}: ${found.opened} (${found.reason})${took}, ${acknowledged} acknowledged, ${lost.length} lost`,
  )
  expect(lost).toEqual([])
  return found
}

it('a torn log, for which the browser deletes all databases, costs nothing', async () => {
  const place = newPlace('leveldb')
  await write(place, 0, FULL)
  appendTornHeader(place.profile)
  await write(place, 1)
  expect(await reopen(place, 'torn log')).toMatchObject({ opened: 'restored', reason: 'deleted-as-damaged' })
  await write(place, 2)
  expect(await reopen(place, 'after the restore')).toMatchObject({ opened: 'ready' })
})

it.each(['leveldb', 'sqlite'] as const)(
  'without the folder of its databases everything comes back, on %s',
  async (store) => {
    const place = newPlace(store)
    await write(place, 0, FULL)
    rmSync(databaseFolder(place.profile), { recursive: true })
    expect(await reopen(place, 'folder deleted')).toMatchObject({ opened: 'restored', reason: 'missing' })
  },
)

it.each(['leveldb', 'sqlite'] as const)(
  'a byte that was altered in its head is noticed, and everything comes back, on %s',
  async (store) => {
    const place = newPlace(store)
    await write(place, 0, FULL)
    alterByte(place.profile, store)
    expect(await reopen(place, 'altered byte')).toMatchObject({ opened: 'restored' })
  },
)

it('the comparison sees the loss where both copies are gone', async () => {
  const place = newPlace('sqlite')
  await write(place, 0)
  rmSync(join(place.profile, 'Default'), { recursive: true })
  await look(place)
  expect(place.ledger.tally().lost).not.toEqual([])
})

import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { byForm, print } from './forms.ts'
import { type FullVisit, type Room, writeUntilFull } from './full-visit.ts'
import type { Store } from './killable-browser.ts'
import { Ledger } from './ledger.ts'
import type { WritingOrder } from './page/conversation.ts'
import { holdQuota, type PageQuota } from './page-quota.ts'
import { type PageServer, servePage } from './page-server.ts'
import { makeSmallDisk, NO_SMALL_DISK } from './small-disk.ts'
import { look, type Place } from './visits.ts'

const STORES: readonly Store[] = ['leveldb', 'sqlite']
const MEGABYTE = 1024 * 1024
/** The browser's own files take about 40 of them. */
const DISK_MEGABYTES = 256
/** What is left when writing begins. */
const LEFT = 6 * MEGABYTE
const ROUNDS = byForm({ quick: 1, long: 6 })
/** One of these sentences says what was kept and what to do. */
const SAYS_WHAT_TO_DO =
  /^There is no room left on the disk\. Your last changes are on the screen and are written as soon as there is room\.|^The disk could not be written to; it may be full\. Your last changes are on the screen|no more room for Trefoil\. Make room/

let server: PageServer
beforeAll(async () => {
  server = await servePage(join(inject('durabilityFolder'), 'page'))
})
afterAll(() => server.close())

function orderOf(round: number): WritingOrder {
  return { round, windows: 1, window: 0, acknowledgeAt: 'saved', bursts: [1, 5], weight: 20_000, fullAssessments: 0 }
}

/** So much at once that it is the database which has no room for it, whatever the journal still takes; acknowledged before it is written. */
const TOO_MUCH: WritingOrder = { ...orderOf(0), acknowledgeAt: 'commit', bursts: [200], weight: LEFT / 100 }

/** Fills up, makes room and goes on; then fills up, is killed while there is no room, and opens again: each time nothing is lost. */
async function fillOverAndOver(place: Place, roomOf: () => Room): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const room = roomOf()
    report(place, 'room was given', await writeUntilFull(place, orderOf(2 * round), room, 30))
    report(place, 'killed without room', await writeUntilFull(place, orderOf(2 * round + 1), room, 0))
    await room.give()
    await look(place)
    expect(place.ledger.tally()).toMatchObject({ lost: [], lostInSecondCopy: 0 })
  }
}

function report({ store, ledger }: Place, what: string, visit: FullVisit): void {
  const { acknowledgedUntilFull, acknowledgedInAll, troubles } = visit
  print(
    `full, ${store}, ${what}: ${acknowledgedUntilFull} acknowledged until it was full, ${acknowledgedInAll} in all, ${ledger.tally().lost.length} lost, ${ledger.tally().restores.length} restores; said: ${[...new Set(troubles)].join(' | ')}`,
  )
  expect(troubles.filter((words) => !SAYS_WHAT_TO_DO.test(words))).toEqual([])
}

describe.each(STORES)('on a disk that runs full, %s', (store) => {
  it('nothing that was acknowledged is lost, and writing goes on once there is room', async ({
    skip,
    onTestFinished,
  }) => {
    const disk = makeSmallDisk(DISK_MEGABYTES)
    if (!disk) {
      print(`NOT TESTED on a full disk, ${store}: ${NO_SMALL_DISK}; a full quota is tested below`)
      return skip(NO_SMALL_DISK)
    }
    onTestFinished(disk.remove)
    const profile = join(disk.folder, 'profile')
    const place = { server, profile, store, ledger: new Ledger() }
    await fillOverAndOver(place, () => ({ take: () => disk.fillUpTo(LEFT), give: disk.empty }))
  })
})

describe.each(STORES)('with a quota that is used up, %s', (store) => {
  const newPlace = (): Place => ({
    server,
    profile: mkdtempSync(join(inject('durabilityFolder'), `${store}-quota-`)),
    store,
    ledger: new Ledger(),
  })

  function quotaOf(profile: string): Room {
    let quota: PageQuota | null = null
    return {
      take: async () => {
        quota = await holdQuota(profile, server.url)
        await quota.leave(LEFT)
      },
      // Of a browser that has ended, the quota has ended as well.
      give: async () => quota?.leave(1000 * MEGABYTE).catch(() => {}),
    }
  }

  it('nothing that was acknowledged is lost, and writing goes on once there is room', async () => {
    const place = newPlace()
    await fillOverAndOver(place, () => quotaOf(place.profile))
  })

  it('the comparison sees the loss where changes are acknowledged before they are written', async () => {
    const place = newPlace()
    await writeUntilFull(place, TOO_MUCH, quotaOf(place.profile), 0)
    await look(place)
    expect(place.ledger.tally().lost).not.toEqual([])
  })
})

import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { DATABASE_VERSION } from '#renderer/db/versions.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { byForm, print } from './forms.ts'
import { type Store, startBrowser } from './killable-browser.ts'
import type { StoredState } from './page/migration-page.ts'
import { type PageServer, servePage } from './page-server.ts'
import { withPatience } from './visits.ts'

const KILLS = byForm({ quick: 5, long: 32 })
const SEED = 20261125
/** An upgrade of so many rows takes about this long: some kills come before its end, some after. */
const LATEST_MS = 1200

let server: PageServer
beforeAll(async () => {
  server = await servePage(join(inject('durabilityFolder'), 'page'))
})
afterAll(() => server.close())

/** Opens the page for a step, waits for its word, then so long, and kills the browser. */
async function visit(profile: string, store: Store, step: string, word: string, waitMs: number): Promise<unknown> {
  const heard = Promise.withResolvers<unknown>()
  server.listen((what, _window, content) => {
    if (what === word) heard.resolve(content)
    return null
  })
  const browser = await startBrowser(profile, store, `${server.url}migration.html?step=${step}`)
  try {
    const content = await withPatience(heard.promise, 'tell what the test waits for')
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    return content
  } finally {
    await browser.kill()
  }
}

const isUntouched = ({ version, upgraded, asked, copied }: StoredState) =>
  version === 10 && upgraded === 0 && asked === 1 && copied === 1
/** What LevelDB alone does, in the middle of an upgrade as at any other time: the second copy is there for it. */
const isDeleted = ({ version, asked }: StoredState) => version === null && asked === 0
const isUpgraded = ({ version, old, asked }: StoredState) =>
  version === 10 * DATABASE_VERSION && old === 0 && asked === null

it.each(['leveldb', 'sqlite'] as const)(
  'an upgrade that is killed is whole, or has not begun and is asked about and copied again before it does, on %s',
  async (store) => {
    const profile = mkdtempSync(join(inject('durabilityFolder'), `${store}-upgraded-`))
    const random = seededRandom(SEED)
    const states: StoredState[] = []
    await visit(profile, store, 'make', 'stored', 0)
    for (let kill = 0; kill < KILLS; kill += 1) {
      await visit(profile, store, 'upgrade', 'upgrading', random() * LATEST_MS)
      states.push((await visit(profile, store, 'make', 'stored', 0)) as StoredState)
    }
    const mixed = states.filter((state) => !isUntouched(state) && !isUpgraded(state) && !isDeleted(state))
    const deleted = states.filter(isDeleted).length
    const untouched = states.filter(isUntouched).length
    print(
      `upgrade killed, ${store}: ${KILLS} kills, ${untouched} not begun, ${KILLS - untouched - deleted - mixed.length} whole, ${deleted} deleted by the browser, ${mixed.length} mixed; before it was opened, ${states.filter(({ version, listed }) => version !== null && version !== listed).length} were listed in another version; seed ${SEED}`,
    )
    expect(mixed).toEqual([])
    if (store === 'sqlite') expect(deleted).toBe(0)
  },
)

it('the check knows a mixed database', () => {
  const half = { version: 10, listed: 10, old: 3000, upgraded: 3000, asked: 1, copied: 1 }
  const unasked = { version: 10, listed: 30, old: 3000, upgraded: 0, asked: null, copied: null }
  const uncopied = { ...unasked, asked: 1 }
  const known = [half, { ...half, version: 10 * DATABASE_VERSION, asked: null }, unasked, uncopied]
  expect(known.map((state) => isUntouched(state) || isUpgraded(state) || isDeleted(state))).toEqual([
    false,
    false,
    false,
    false,
  ])
})

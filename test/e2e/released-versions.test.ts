import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { DATABASE_VERSION } from '#renderer/db/versions.ts'
import { addressOf, it } from './open-app.ts'
import { makeDatabase, NEWER, RELEASED, type ReleasedDatabase, readDatabase } from './released-databases.ts'
import { readStoredFacts } from './stored-facts.ts'
import { waitUntilSaved } from './workspace-screens.ts'

/** A page of the app's origin on which the app does not run. */
async function withDatabase(page: Page, database: ReleasedDatabase): Promise<void> {
  await page.context().route('**/beside-the-app', (route) => route.fulfill({ body: 'Beside the app' }))
  await page.goto(`${inject('appUrl')}beside-the-app`)
  await page.evaluate(
    () => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('trefoil'), { onsuccess: resolve })),
  )
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('journal', { recursive: true }).catch(() => {})
  })
  await makeDatabase(page, database)
}

/** The first lines of the snapshots that the journal holds. */
function snapshotHeads(page: Page): Promise<readonly { readonly schemaVersion: number }[]> {
  return page.evaluate(async () => {
    const journal = await (await navigator.storage.getDirectory()).getDirectoryHandle('journal')
    const heads = []
    for await (const [name, handle] of journal.entries()) {
      if (!name.includes('-snapshot-')) continue
      const text = await (await (handle as FileSystemFileHandle).getFile()).text()
      heads.push(JSON.parse(text.slice(0, text.indexOf('\n'))))
    }
    return heads
  })
}

it('every version of the database that was released is known here', () => {
  expect(RELEASED.map(({ version }) => version)).toEqual(Array.from({ length: DATABASE_VERSION }, (_, n) => n + 1))
  expect(NEWER.version).toBeGreaterThan(DATABASE_VERSION)
})

it.for(RELEASED)('a database of version $version opens, reads right and loses nothing', async (released, { app }) => {
  const page = await app.open()
  await withDatabase(page, released)
  await page.goto(addressOf('/'))
  await page.getByRole('article', { name: 'Shop' }).getByText('Runs the web shop').waitFor()
  await waitUntilSaved(page)
  await page.goto(addressOf('/team/team-shop'))
  await page.getByRole('article', { name: 'Spring 2026' }).getByText('12 March 2026').waitFor()
  await page.goto(addressOf('/results/spring'))
  await page.getByRole('heading', { level: 1, name: 'Results' }).waitFor()
  await page.goto(addressOf('/settings'))
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Example')
  const { summaries, journal: _position, ...facts } = await readStoredFacts(page)
  const { summaries: _rows, profiles: _profiles, journal: _positions, ...before } = released.rows
  // Tables that came later are there, and empty.
  const nothing = Object.fromEntries(Object.keys(facts).map((table) => [table, []]))
  expect(facts).toEqual({ ...nothing, ...before })
  expect(summaries).toHaveLength(1)
  expect((await readDatabase(page)).version).toBe(10 * DATABASE_VERSION)
  // What was there before an upgrade is kept as it was.
  const schemas = (await snapshotHeads(page)).map(({ schemaVersion }) => schemaVersion)
  expect(schemas).toContain(released.schemaVersion)
})

it.for([
  ['', async () => {}],
  [
    ', also where the browser does not say what it has',
    (context: BrowserContext) =>
      context.addInitScript(() => {
        indexedDB.databases = () => Promise.reject(new DOMException('Internal error', 'UnknownError'))
      }),
  ],
] as const)('a database of a newer Trefoil is refused and stays as it is%s', async ([, prepare], { app }) => {
  const page = await app.open()
  await withDatabase(page, NEWER)
  await prepare(page.context())
  const before = await readDatabase(page)
  await page.goto(addressOf('/'))
  await page.getByRole('alert').getByText('by a newer version of Trefoil. Nothing was changed.').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Trefoil cannot go on here' }).waitFor()
  expect(await readDatabase(page)).toEqual(before)
  expect(before.version).toBe(10 * NEWER.version)
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readWorkspace } from '#shared/interchange/workspace-json.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { deleteDatabase, readStoredFacts } from './stored-facts.ts'
import { openSample, waitUntilSaved } from './workspace-screens.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Presses Tab until the control with this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return
  }
  throw new Error(`“${name}” cannot be reached with Tab.`)
}

async function startWithData(page: Page): Promise<Awaited<ReturnType<typeof readStoredFacts>>> {
  await openSample(page)
  await page.goto(page.url().replace(/#.*/, '#/settings'))
  await page.getByLabel('Name', { exact: true }).fill('Harbourline Zürich 🚢')
  await waitUntilSaved(page)
  return readStoredFacts(page)
}

it('brings back everything after the database was deleted, by keyboard alone', async ({ app }) => {
  const page = await app.open()
  const before = await startWithData(page)
  await deleteDatabase(page)
  await page.goto(page.url().replace(/#.*/, '#/'))
  await page.reload()
  await heading(page, 'Your workspace can be restored').waitFor()
  await page.getByRole('row', { name: 'Teams 4' }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await tabTo(page, 'Restore')
  await page.keyboard.press('Enter')
  await heading(page, 'Your workspace is back').waitFor()
  expect(await findViolations(page)).toEqual([])
  expect(await readStoredFacts(page)).toEqual(before)
  await tabTo(page, 'Go on with Trefoil')
  await page.keyboard.press('Enter')
  await heading(page, 'Harbourline Zürich 🚢').waitFor()
  expect(await readStoredFacts(page)).toEqual(before)
})

it('offers the restore in every window, until one has done it, and loses nothing that was done since', async ({
  app,
}) => {
  const page = await app.open()
  await startWithData(page)
  await deleteDatabase(page)
  await page.reload()
  const other = await app.openAnother(page)
  for (const window of [page, other]) await heading(window, 'Your workspace can be restored').waitFor()
  await page.getByRole('button', { name: 'Restore' }).click()
  await page.getByRole('button', { name: 'Go on with Trefoil' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Renamed after the restore')
  await waitUntilSaved(page)
  await other.getByRole('button', { name: 'Restore' }).click()
  await other.getByRole('button', { name: 'Go on with Trefoil' }).click()
  await heading(other, 'Renamed after the restore').waitFor()
})

it('a copy can be saved first; starting without asks once and keeps the second copy', async ({ app }) => {
  const page = await app.open()
  await startWithData(page)
  await deleteDatabase(page)
  await page.reload()
  await page.getByRole('row', { name: 'Teams 4' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy first' }).click(),
  ])
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-copy-'))
  await download.saveAs(join(folder, 'copy.json'))
  const copy = readWorkspace(readFileSync(join(folder, 'copy.json'), 'utf8'), 'copy.json')
  rmSync(folder, { recursive: true })
  if (!copy.ok) throw new Error('The copy is not a workspace.')
  expect([copy.value.teams.length, copy.value.settings.name]).toEqual([4, 'Harbourline Zürich 🚢'])
  await page.getByRole('button', { name: 'Start without it …' }).click()
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Go back' }).click()
  await page.getByRole('button', { name: 'Start without it …' }).click()
  await page.getByRole('button', { name: 'Start without it', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).waitFor()
  await page.goto(page.url().replace(/#.*/, '#/'))
  await heading(page, 'What kind of shop are you?').waitFor()
  await page.reload()
  await heading(page, 'What kind of shop are you?').waitFor()
  const names = await page.evaluate(async () => {
    const journal = await (await navigator.storage.getDirectory()).getDirectoryHandle('journal')
    const found: string[] = []
    for await (const name of journal.keys()) found.push(name)
    return found
  })
  expect(names.some((name) => name.startsWith('0001-records') || name.startsWith('0001-snapshot'))).toBe(true)
})

it('a journal that is gone is written anew without a word', async ({ app }) => {
  const page = await app.open()
  await startWithData(page)
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('journal', { recursive: true }))
  await page.reload()
  await page.getByLabel('Name', { exact: true }).waitFor()
  await waitUntilSaved(page)
  const before = await readStoredFacts(page)
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const journal = await (await navigator.storage.getDirectory()).getDirectoryHandle('journal', { create: true })
        const found: string[] = []
        for await (const name of journal.keys()) found.push(name)
        return found.filter((name) => /snapshot-\d+\.json$/.test(name)).length
      }),
    )
    .toBe(1)
  await deleteDatabase(page)
  await page.reload()
  await page.getByRole('button', { name: 'Restore' }).click()
  await heading(page, 'Your workspace is back').waitFor()
  expect(await readStoredFacts(page)).toEqual(before)
})

it('where the browser has cleared both copies, the start says so, and does not look like a first one', async ({
  app,
}) => {
  const page = await app.open()
  await startWithData(page)
  await deleteDatabase(page)
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('journal', { recursive: true }))
  await page.reload()
  await heading(page, 'Your workspace is not on this computer any more').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Start, and bring in a file' }).click()
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
})

it('rehearses a restore: says what it would bring back, and finds what it would not', async ({ app }) => {
  const page = await app.open()
  await startWithData(page)
  const check = page.getByRole('button', { name: 'Check that a restore would work' })
  await check.click()
  await page.getByText('A restore would bring back everything').waitFor()
  await page.getByText(/Rebuilt from the second copy on .*: 4 teams, .*records are the same/).waitFor()
  expect(await findViolations(page)).toEqual([])
  const before = await readStoredFacts(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('trefoil')
        request.onsuccess = () => {
          const transaction = request.result.transaction('teams', 'readwrite')
          const teams = transaction.objectStore('teams')
          const first = teams.getAll()
          first.onsuccess = () => teams.put({ ...first.result[0], description: 'changed by something else' })
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
          transaction.onerror = () => reject(transaction.error)
        }
      }),
  )
  await check.click()
  await page.getByText('A restore would not bring back everything').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByText(/1 of \d+ records are not as in the database/).waitFor()
  expect((await readStoredFacts(page)).journal).toEqual(before.journal)
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readStoredWorkspace } from './exchange-files.ts'
import { it } from './open-app.ts'
import { readStoredFacts } from './stored-facts.ts'
import { goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

/**
 * Has the database refuse what is written, as on a full disk; what it returns has it take everything again. A real quota takes half a
 * minute to be noticed: test/durability/full-store.test.ts has those, and full disks.
 */
async function refuseWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
    Object.assign(window, { takeWrites: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  return () => page.evaluate(() => (window as unknown as { takeWrites: () => void }).takeWrites())
}

it('a workspace saved to a file while the disk takes nothing holds what could not be written', async ({ app }) => {
  const page = await app.open()
  await openSample(page)
  await goTo(page, { path: '/settings' })
  const before = await readStoredFacts(page)
  const takeWrites = await refuseWrites(page)
  await page.getByLabel('Name', { exact: true }).fill('Typed on a full disk')
  await page.getByRole('alert').getByText('There is no room left on the disk.').waitFor()
  const file = await readStoredWorkspace(page)
  expect(file.settings.name).toBe('Typed on a full disk')
  expect(await readStoredFacts(page)).toEqual(before)
  await takeWrites()
  await page.getByRole('button', { name: 'Try again' }).click()
  await waitUntilSaved(page)
  expect(await readStoredWorkspace(page)).toEqual(file)
  expect((await readStoredFacts(page)).settings).toEqual([{ key: 'workspace', value: file.settings }])
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Workspace } from '#shared/model/workspace.ts'
import { bringIn, downloadBy, readStoredWorkspace, replaceWithShown } from './exchange-files.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { deleteDatabase } from './stored-facts.ts'
import { goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

const NAME = 'Harbourline before'

/** A workspace whose database is lost, and which was started without its second copy; what it held before. */
async function startWithoutSecondCopy(page: Page): Promise<Workspace> {
  await openSample(page)
  await goTo(page, { path: '/settings' })
  await page.getByLabel('Name', { exact: true }).fill(NAME)
  await waitUntilSaved(page)
  const before = await readStoredWorkspace(page)
  await deleteDatabase(page)
  await page.reload()
  await page.getByRole('button', { name: 'Start without it …' }).click()
  await page.getByRole('button', { name: 'Start without it', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill('Begun anew')
  await waitUntilSaved(page)
  return before
}

const setAside = (page: Page) => page.getByRole('group', { name: 'Copies set aside' })

it('a copy that was set aside is listed, comes back through the usual restore, and that can be undone', async ({
  app,
}) => {
  const page = await app.open()
  const before = await startWithoutSecondCopy(page)
  await setAside(page).getByRole('button', { name: 'Show what is in it' }).click()
  await setAside(page)
    .getByRole('cell', {
      name: new RegExp(`^${before.teams.length} teams, ${before.assessments.length} assessments, `),
    })
    .waitFor()
  expect(
    await setAside(page)
      .getByRole('cell', { name: / (kB|MB)$/ })
      .count(),
  ).toBe(1)
  expect(await findViolations(page)).toEqual([])
  await setAside(page)
    .getByRole('button', { name: /^Bring back …/ })
    .click()
  await page.getByText('Nothing has been changed yet.').waitFor()
  expect((await readStoredWorkspace(page)).teams).toEqual([])
  await replaceWithShown(page)
  expect(await readStoredWorkspace(page)).toEqual(before)
  await page.getByRole('button', { name: /^Undo / }).click()
  await waitUntilSaved(page)
  expect(await readStoredWorkspace(page)).toMatchObject({ teams: [], settings: { name: 'Begun anew' } })
})

it('a copy that was set aside can be saved as a file, which holds everything', async ({ app }) => {
  const page = await app.open()
  const before = await startWithoutSecondCopy(page)
  await setAside(page).getByRole('button', { name: 'Show what is in it' }).click()
  const save = setAside(page).getByRole('button', { name: /^Save as a file/ })
  const file = await downloadBy(page, () => save.click())
  expect(file.name).toMatch(/^Trefoil copy set aside \d{4}-\d\d-\d\d\.trefoil$/)
  expect(JSON.parse(new TextDecoder().decode(file.bytes))).toEqual(before)
  const elsewhere = await app.open({ path: '/settings' })
  expect(await setAside(elsewhere).count()).toBe(0)
  await bringIn(elsewhere, file)
  await replaceWithShown(elsewhere)
  expect(await readStoredWorkspace(elsewhere)).toEqual(before)
})

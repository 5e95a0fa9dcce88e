import { expect } from 'vitest'
import type { Workspace } from '#shared/model/workspace.ts'
import { bringIn, saveWorkspace } from './exchange-files.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

const JULY = 'July: counting what users feel'

it('a final assessment is corrected by a further revision, which is made final in turn and takes its place', async ({
  app,
}) => {
  const page = await app.open()
  await openSample(page)
  await goTo(page, { path: '/team/booking' })
  await page.getByRole('button', { name: `Correct … ${JULY}` }).click()
  await page.getByRole('button', { name: `Make revision 2: ${JULY}` }).click()
  await page.waitForURL(/#\/assess\//)
  await waitUntilSaved(page)
  await goTo(page, { path: '/team/booking' })
  const first = page.getByRole('article', { name: JULY, exact: true })
  await first.getByText('revision 2 is under way').waitFor()
  const second = page.getByRole('article', { name: `${JULY}, revision 2` })
  await second.getByRole('button', { name: /^Make final … / }).click()
  await second.getByRole('button', { name: /^Make final: no more changes/ }).click()
  await second.getByText('Final', { exact: true }).waitFor()
  await first.getByText('replaced by revision 2').waitFor()
  await waitUntilSaved(page)
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('ControlOrMeta+z')
  await second.getByText('Final', { exact: true }).waitFor()
  await page.reload()
  await second.getByText('Final', { exact: true }).waitFor()
})

it('the portfolio shows every team, and keeps what it has worked out', async ({ app }) => {
  const page = await app.open()
  await openSample(page)
  await goTo(page, { path: '/portfolio' })
  const map = page.locator('#heat-map')
  for (const name of ['Booking platform', 'Customer desk', 'Data platform', 'Terminal operations IT']) {
    await map.getByRole('row', { name: new RegExp(`^${name} .*\\d\\.\\d`) }).waitFor()
  }
  await page.locator('#interfaces').scrollIntoViewIfNeeded()
  await page.locator('#interfaces').getByText('They share code and deploys of one service').waitFor()
  const download = page.waitForEvent('download')
  await page.locator('#export').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^portfolio-.*\.csv$/)
  expect(await findViolations(page)).toEqual([])
})

it('what was altered since it was made final is named before it comes in, comes in only knowingly, and stays marked', async ({
  app,
}) => {
  const page = await app.open()
  await openSample(page)
  const sound = JSON.parse(await saveWorkspace(page)) as Workspace
  const sheets = sound.sheets.map((sheet) => (sheet.assessmentId === 'booking-3' ? { ...sheet, answers: {} } : sheet))
  const empty = await app.open()
  await bringIn(empty, { name: 'altered.trefoil', bytes: JSON.stringify({ ...sound, sheets }) })
  const named = empty.getByRole('group', { name: 'Altered since made final' })
  await named.getByText(`${JULY} (Booking platform, 15 July 2026)`).waitFor()
  expect(await named.getByRole('listitem').count()).toBe(1)
  const merge = empty.getByRole('button', { name: 'Merge', exact: true })
  expect(await merge.isDisabled()).toBe(true)
  expect(await findViolations(empty)).toEqual([])
  await named.getByRole('checkbox').check()
  await merge.click()
  await empty.getByText(/^Merged: /).waitFor()
  await goTo(empty, { path: '/team/booking' })
  await empty.getByRole('article', { name: JULY }).getByText('The answers are not those that were made final').waitFor()
  await empty.getByRole('article', { name: 'April: one calendar' }).getByText('the answers are those of then').waitFor()
  expect(await findViolations(empty)).toEqual([])
})

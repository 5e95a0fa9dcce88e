import { expect } from 'vitest'
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

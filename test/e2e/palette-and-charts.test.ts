import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { loadCorePack } from '#test/load-core-pack.ts'
import { downloadBy } from './exchange-files.ts'
import { it } from './open-app.ts'
import { goTo, openSample, settle } from './workspace-screens.ts'

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

it('reaches screens, teams, assessments, practices and actions by their names', async ({ app }) => {
  const page = await app.open()
  await openSample(page)
  const practice = loadCorePack().practices.find(({ id }) => id === 'agreed-slos')
  const WAYS: readonly (readonly [typed: string, address: RegExp])[] = [
    ['roadmap', /#\/roadmap\//],
    ['report', /#\/report\//],
    ['settings', /#\/settings$/],
    ['Booking platform', /#\/team\//],
    [practice?.title ?? '', /#\/assess\/[^/]+\/agreed-slos$/],
    ['agreed slo', /#\/assess\/[^/]+\/agreed-slos$/],
    ['home', /#\/$/],
  ]
  for (const [typed, address] of WAYS) {
    await choose(page, typed)
    await page.waitForURL(address)
    await settle(page)
  }
  await choose(page, 'undo')
  await page.getByRole('heading', { level: 1, name: 'What kind of shop are you?' }).waitFor()
  await choose(page, 'redo')
  await page.getByRole('heading', { level: 1, name: /Harbourline/ }).waitFor()
})

it('gives a chart away as SVG and PNG, by file and by clipboard, and has the table behind it', async ({ app }) => {
  const page = await app.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  const places = await openSample(page)
  await goTo(page, places.find(({ name }) => name === 'Results') ?? { path: '/' })
  const chart = page
    .locator('section[aria-label]')
    .filter({ has: page.getByRole('button', { name: /^Copy, save or read/ }) })
    .last()
  const title = (await chart.getAttribute('aria-label')) ?? ''
  const pick = async (item: string) => {
    await page.getByRole('button', { name: `Copy, save or read “${title}”` }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  const svg = await downloadBy(page, () => pick('Save as SVG'))
  expect(svg.name).toMatch(/\.svg$/)
  const text = new TextDecoder().decode(svg.bytes)
  expect(text).toMatch(/^<svg /)
  expect(text).toContain(title.replaceAll('&', '&amp;'))
  const png = await downloadBy(page, () => pick('Save as PNG'))
  expect(png.name).toMatch(/\.png$/)
  expect([...png.bytes.slice(0, 8)]).toEqual(PNG_SIGNATURE)
  expect(png.bytes.length).toBeGreaterThan(5000)

  await pick('Copy as SVG')
  await page
    .getByRole('status')
    .filter({ hasText: `Copied “${title}” as SVG` })
    .waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  await pick('Copy as a picture')
  await page
    .getByRole('status')
    .filter({ hasText: `Copied “${title}” as a picture` })
    .waitFor()
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual([
    'image/png',
  ])

  await pick('Show as a table')
  const table = page.locator(`section[aria-label="${title}"]`).getByRole('table')
  await table.waitFor()
  expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1)
  expect(await table.getByRole('row').count()).toBeGreaterThan(2)
  await pick('Show as a chart')
  await table.waitFor({ state: 'hidden' })
})

/** Opens the palette, types, and takes what stands first. */
async function choose(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Go to' })
  await field.fill(typed)
  await page.getByRole('dialog').locator('[data-selected]').waitFor()
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'hidden' })
}

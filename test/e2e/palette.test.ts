import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { openSample } from './workspace-screens.ts'

async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByLabel('Go to', { exact: true }).fill(words)
  await page.getByRole('button', { name: words }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByLabel('Go to', { exact: true }).waitFor({ state: 'detached' })
}

const hasFocus = (page: Page, label: string) =>
  expect
    .poll(() => page.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement))
    .toBe(true)

it('does by name what the screens do', async ({ app }) => {
  const page = await app.open()
  await openSample(page)

  await choose(page, 'Keys for answering')
  await page.getByRole('dialog', { name: 'Keys for answering' }).waitFor()
  await page.keyboard.press('Escape')

  // Setting forty pages takes a loaded machine half a minute.
  const report = page.waitForEvent('download', { timeout: 90_000 })
  await choose(page, 'Make the report (PDF)')
  expect((await report).suggestedFilename()).toMatch(/\.pdf$/)

  await choose(page, 'New assessment')
  await page.waitForURL(/#\/team\//)
  await hasFocus(page, 'Title')

  const workspace = page.waitForEvent('download')
  await choose(page, 'Take out the workspace')
  expect((await workspace).suggestedFilename()).toMatch(/\.trefoil$/)
  await choose(page, 'Check that a restore would work')
  await page.getByText('A restore would bring back everything').waitFor()
  await choose(page, 'Make an encrypted backup')
  await hasFocus(page, 'Passphrase')
  const chooser = page.waitForEvent('filechooser')
  await choose(page, 'Bring in a file')
  await chooser
  expect(await findViolations(page)).toEqual([])

  await choose(page, 'Dark theme')
  await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
  await choose(page, 'New team')
  await hasFocus(page, 'Name of your team')
  await choose(page, 'About Trefoil')
  await page.getByRole('heading', { level: 1, name: 'About Trefoil' }).waitFor()
})

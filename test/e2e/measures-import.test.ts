import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { EventMonth } from '#shared/model/event-month.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { readStoredFacts } from './stored-facts.ts'
import { answerAlone, goTo, waitUntilSaved } from './workspace-screens.ts'

const FILES = join(import.meta.dirname, '..', 'fixtures', 'measures')

/** Public data as it is, with its empty cells and slips, and what the dialog says of it. */
const REAL_FILES = [
  { name: 'moj-cloud-platform-incidents.csv', kind: 'incident', says: /^39 new, 0 changed, 0 known already\./ },
  { name: 'manticoresearch-deployments.csv', kind: 'deployment', says: /^259 new, 0 changed, 0 known already\./ },
  { name: 'manticoresearch-changes.csv', kind: 'change', says: /^797 new, 0 changed, 0 known already\./ },
  { name: 'manticoresoftware-incidents.csv', kind: 'incident', says: /^47 new, 0 changed, 0 known already\./ },
  { name: 'manticoresoftware-observation-windows.csv', kind: 'window', says: /^18 new, 0 changed, 0 known already\./ },
] as const

async function openMeasures(page: Page): Promise<void> {
  await answerAlone(page)
  await page.getByRole('link', { name: 'Measures' }).click()
  await page.getByRole('heading', { name: 'No figures from files yet' }).waitFor()
}

async function chooseFile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Import a file …' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(join(FILES, name))
}

async function rowsOf(page: Page, kind: string): Promise<number> {
  await waitUntilSaved(page)
  const { eventMonths } = await readStoredFacts(page)
  const months = (eventMonths as readonly EventMonth[]).filter((month) => month.kind === kind)
  return months.reduce((sum, { rows }) => sum + rows.length, 0)
}

it('real files go through the dialog, a second time they change nothing, and undo takes one back', async ({ app }) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  for (const { name, says } of REAL_FILES) {
    await chooseFile(page, name)
    await page.getByRole('status').filter({ hasText: says }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^Take in/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  expect(await rowsOf(page, 'incident')).toBe(39 + 47)
  expect(await rowsOf(page, 'deployment')).toBe(259)
  expect(await rowsOf(page, 'change')).toBe(797)
  expect(await rowsOf(page, 'window')).toBe(18)
  const { eventMonths: before } = await readStoredFacts(page)
  for (const { name } of REAL_FILES) {
    await chooseFile(page, name)
    await page.getByText(/^0 new, 0 changed, \d+ known already\./).waitFor()
    expect(await page.getByRole('button', { name: 'Nothing to take in' }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  expect((await readStoredFacts(page)).eventMonths).toEqual(before)
  await page.getByRole('region', { name: 'Deployments per week' }).waitFor()
  await page.getByRole('tab', { name: 'Files' }).click()
  expect(await page.getByRole('row').count()).toBe(1 + REAL_FILES.length)
  await page.getByRole('button', { name: /^Undo/ }).click()
  expect(await rowsOf(page, 'window')).toBe(0)
  expect(await rowsOf(page, 'incident')).toBe(39 + 47)
})

it('a file in another order and with times of London is read once its zone and its order are chosen', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  await page.getByRole('button', { name: 'Import a file …' }).click()
  const csv = 'Opened;What;Closed\n03/04/2026 09:00;Checkout down;03/04/2026 10:00\nsoon;Search slow;\n'
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByText('0 new, 0 changed, 0 known already, 2 left out.').waitFor()
  await page.getByLabel('Time zone of the times').selectOption('Europe/London')
  await page.getByLabel('In 03/04/2026 comes first').selectOption('dmy')
  await page.getByLabel('Title').selectOption('What')
  await page.getByText('1 new, 0 changed, 0 known already, 1 left out.').waitFor()
  await page.getByRole('button', { name: 'Take in 1 new' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await waitUntilSaved(page)
  const { eventMonths, importMappings } = await readStoredFacts(page)
  const [month] = eventMonths as readonly EventMonth[]
  // In April London is an hour ahead of UTC.
  expect(month?.rows[0]?.slice(2, 6)).toEqual(['Checkout down', '', Date.UTC(2026, 3, 3, 8), Date.UTC(2026, 3, 3, 9)])
  expect(importMappings).toMatchObject([{ name: 'log.csv', timeZone: 'Europe/London', dateOrder: 'dmy' }])
})

it('services, a budget and the policy stand on their screens, clean in both themes, and a change is walked through', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  for (const { name } of REAL_FILES.slice(3)) {
    await chooseFile(page, name)
    await page.getByRole('button', { name: /^Take in/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await page.getByRole('tab', { name: 'Services and error budgets' }).click()
  await page.getByRole('button', { name: 'List them' }).click()
  await page.getByRole('button', { name: 'Community Forum', exact: true }).click()
  await page.getByLabel('Objective counts').selectOption('time')
  await page.getByText('Ample: Changes ship as usual.').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findViolations(page)).toEqual([])
  }
  await page.getByRole('link', { name: 'Change policy' }).click()
  await page.getByLabel('Error budget').selectOption('depleted')
  await page.getByText('Row 5: Postpone it to the next window').waitFor()
  await page.getByLabel('It is', { exact: true }).selectOption('critical')
  await page.getByText(/^Row 4: Ship it under a named sponsor/).waitFor()
  for (const tab of [
    'The team’s policy',
    'Overrides',
    'Calendar',
    'SLO, toil, satisfaction',
    'Walk a change through',
  ]) {
    await page.getByRole('tab', { name: tab }).click()
    expect(await findViolations(page), tab).toEqual([])
  }
  await page.getByRole('tab', { name: 'The team’s policy' }).click()
  await page.getByRole('switch', { name: /row 4 off/ }).click()
  await page.getByRole('tab', { name: 'Walk a change through' }).click()
  await page.getByLabel('Error budget').selectOption('depleted')
  await page.getByLabel('It is', { exact: true }).selectOption('critical')
  await page.getByText('Row 5: Postpone it to the next window').waitFor()
  await page.getByText('yes, but the team has switched it off').waitFor()
})

it('levels 4 and 5 name the measure that shows them, and link its newest value as evidence', async ({ app }) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  await chooseFile(page, 'manticoresearch-deployments.csv')
  await page.getByRole('button', { name: /^Take in/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const assess = await page.getByRole('link', { name: 'Assess', exact: true }).getAttribute('href')
  const question = { path: `${(assess ?? '').slice(1)}/delivery-metrics` }
  await goTo(page, question)
  const prompt = page.getByRole('region', { name: 'A measure that shows it' })
  await page.locator('label:has([data-choice="3"])').click()
  await waitUntilSaved(page)
  await goTo(page, question)
  expect(await prompt.count()).toBe(0)
  await page.locator('label:has([data-choice="4"])').click()
  await waitUntilSaved(page)
  await goTo(page, question)
  await prompt.getByRole('button', { name: /^Link “Deployments per week/ }).click()
  await waitUntilSaved(page)
  const { sheets } = await readStoredFacts(page)
  const [sheet] = sheets as readonly Sheet[]
  expect(sheet?.answers['delivery-metrics']).toMatchObject({
    value: 4,
    evidence: [{ text: expect.stringMatching(/^Deployments per week .* a week/) }],
  })
})

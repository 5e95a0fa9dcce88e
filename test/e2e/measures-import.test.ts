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

/** The day after the last event of the real files: budgets and periods are those of that day, whenever the test runs. */
const DAY_OF_THE_FILES = new Date('2026-08-22T09:00:00Z')

async function openMeasures(page: Page): Promise<void> {
  await page.clock.setFixedTime(DAY_OF_THE_FILES)
  await answerAlone(page)
  await page.getByRole('link', { name: 'Measures' }).click()
  await page.getByRole('heading', { name: 'No figures yet' }).waitFor()
}

async function chooseFile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Import a file …' }).click()
  await give(page, 'Choose a file', join(FILES, name))
}

/** Answers the file dialog that a button opens. */
async function give(page: Page, button: string, file: string | { name: string; text: string }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  const chosen =
    typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) }
  await (await chooser).setFiles(chosen)
}

async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Take in/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
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
    await takeIn(page)
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
  const taken = page.getByRole('table', { name: 'Files that were taken in' })
  expect(await taken.getByRole('row').count()).toBe(1 + REAL_FILES.length)
  await page.getByRole('button', { name: /^Undo/ }).click()
  expect(await rowsOf(page, 'window')).toBe(0)
  expect(await rowsOf(page, 'incident')).toBe(39 + 47)

  const mappings = page.getByRole('table', { name: 'Remembered for files with the same columns' })
  await mappings.getByLabel('Name of manticoresoftware-incidents.csv').fill('Status monitor')
  await page.getByRole('button', { name: 'Remove Status monitor' }).click()
  await page.getByRole('button', { name: 'Remove it with its 47 incidents: Status monitor' }).click()
  expect(await rowsOf(page, 'incident')).toBe(39)
  expect(await taken.getByText('manticoresoftware-incidents.csv').count()).toBe(0)
  await page.getByRole('button', { name: /^Undo/ }).click()
  expect(await rowsOf(page, 'incident')).toBe(39 + 47)
  await mappings.getByLabel('Name of Status monitor').waitFor()
})

it('a file in another order and with times of London is read once its zone and its order are chosen', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  await page.getByRole('button', { name: 'Import a file …' }).click()
  const text = 'Opened;What;Closed\n03/04/2026 09:00;Checkout down;03/04/2026 10:00\nsoon;Search slow;\n'
  await give(page, 'Choose a file', { name: 'log.csv', text })
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
    await takeIn(page)
  }
  await page.getByRole('tab', { name: 'Services and error budgets' }).click()
  await page.getByRole('button', { name: 'List them' }).click()
  await page.getByRole('button', { name: 'Community Forum', exact: true }).click()
  await page.getByLabel('Objective counts').selectOption('time')
  // One incident of 53 minutes, of the 40 that 99.9 % of four weeks allow.
  await page.getByText('Depleted: Changes are postponed, unless a sponsor answers for one.').waitFor()
  await page.getByText(/spent 131 % of four weeks’ budget: it needs a postmortem/).waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findViolations(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Add a service' }).click()
  const form = page.locator('form', { hasText: 'A new service' })
  await form.getByLabel('Name').fill('Community Forum')
  await form.getByText('“Community Forum” is called so already').waitFor()
  await form.getByLabel('Name').fill('Checkout')
  await form.getByRole('button', { name: 'Add the service' }).click()
  await page.getByRole('region', { name: 'Checkout' }).waitFor()

  await page.getByRole('link', { name: 'Change policy' }).click()
  await page.getByLabel('Of the service').selectOption({ label: 'Community Forum' })
  await page.getByText('Row 5: Postpone it to the next window').waitFor()
  await page.getByText(/The first open day is \d+ September 2026/).waitFor()
  await page.getByLabel('It is', { exact: true }).selectOption('critical')
  await page.getByText(/^Row 4: Ship it under a named sponsor/).waitFor()
  // A sponsor answers for the used-up budget: the freeze that follows from it does not stand in the way.
  expect(await page.getByText('Nothing of it ships today').count()).toBe(0)
  await page.getByRole('button', { name: 'Log the override …' }).click()
  await page.getByRole('textbox', { name: 'Change' }).fill('New checkout')
  await page.getByRole('textbox', { name: 'Sponsor' }).fill('Ada Lovelace')
  await page.getByRole('button', { name: 'Log it' }).click()
  await waitUntilSaved(page)
  expect((await readStoredFacts(page)).overrides).toMatchObject([
    { change: 'New checkout', sponsor: 'Ada Lovelace', decidedOn: '2026-08-22', leftBefore: expect.closeTo(-1.455, 3) },
  ])
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
  await takeIn(page)
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
    evidence: [{ text: expect.stringMatching(/^Deployments per week .* a week \(2026-Q2\)$/) }],
  })
})

it('values of another tool come in from a file: what is wrong is said by line, and the same file again changes nothing', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  const text = [
    'metric,service,from,to,value,n,note',
    'Toil share,,2026-04-01,2026-06-30,42 %,9,"Asked in the\nretrospective"',
    'toil-share,,2026-07-01,2026-07-31,0.35,,',
    'Toil share,Checkout,2026-07-01,2026-07-31,20 %,,',
    'Availability,,2026-07-31,2026-07-01,120 %,,',
  ].join('\r\n')
  const file = { name: 'values.csv', text: `\ufeff${text}\r\n` }
  await give(page, 'Values from a file …', file)
  await page.getByText('2 new, 0 changed, 0 known already, 2 left out.').waitFor()
  for (const problem of [
    'line 5, service: there is no service “Checkout” here',
    'line 6, to: the period ends before it begins',
    'line 6, value: “120 %” is no value of it',
  ])
    await page.getByText(problem).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Take in 2' }).click()
  await page.getByRole('cell', { name: '42 %' }).waitFor()
  await waitUntilSaved(page)
  const { measurements } = await readStoredFacts(page)
  expect(measurements).toHaveLength(2)
  expect(measurements).toContainEqual(
    expect.objectContaining({ metric: 'toil-share', value: 0.42, n: 9, note: 'Asked in the\nretrospective' }),
  )
  await give(page, 'Values from a file …', file)
  await page.getByText('0 new, 0 changed, 2 known already, 2 left out.').waitFor()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.getByRole('cell', { name: '42 %' }).waitFor({ state: 'hidden' })
})

it('counts of events come in from a file, and none is counted twice', async ({ app }) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openMeasures(page)
  await page.getByRole('tab', { name: 'Services and error budgets' }).click()
  await page.getByRole('button', { name: 'Add a service' }).click()
  const form = page.locator('form', { hasText: 'A new service' })
  await form.getByLabel('Name').fill('Checkout')
  await form.getByLabel('Objective counts').selectOption('events')
  await form.getByRole('button', { name: 'Add the service' }).click()
  await give(page, 'Counts from a file …', 'test/fixtures/measures/bad-counts.csv')
  await page.getByText('1 new, 0 changed, 0 known already, 4 left out.').waitFor()
  await page.getByText('line 3, from: overlaps the count from 2026-06-01 to 2026-06-30').waitFor()
  await page.getByRole('button', { name: 'Take in 1' }).click()
  await page.getByRole('cell', { name: '1,200,000' }).waitFor()
  await waitUntilSaved(page)
  expect((await readStoredFacts(page)).eventCounts).toMatchObject([{ valid: 1_200_000, bad: 340 }])
  await page.getByLabel('From', { exact: true }).fill('2026-06-30')
  await page.getByLabel('To', { exact: true }).fill('2026-07-02')
  await page.getByText(/^Counted already: 1 June 2026 to 30 June 2026/).waitFor()
  expect(await findViolations(page)).toEqual([])
})

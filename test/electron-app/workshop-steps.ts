import type { Browser, BrowserContext, Page } from 'playwright-core'
import { settle } from '#test/e2e/workspace-screens.ts'
import type { RunningApp } from './running-app.ts'

export const PEOPLE = ['Amara', 'Björn', 'Chen', 'Dana', 'Esra', 'Femi', 'Gita', 'Hugo'] as const

/** Goes to a screen as a link does. */
export async function goToPath(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await settle(page)
}

/** A team whose workshop has eight named people and four seats; resolves with the id of its assessment. */
export async function setUpWorkshop(page: Page): Promise<string> {
  await page.getByLabel('Name of your team').fill('Booking')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.waitForURL(/#\/assess\//)
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  await goToPath(page, `/workshop/${id}`)
  await page.getByRole('button', { name: 'Set up a workshop' }).click()
  for (const name of PEOPLE) {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await page.getByLabel('Or seats without names').fill('4')
  await page.getByRole('button', { name: 'Add 4 seats' }).click()
  await page.getByRole('heading', { name: '12 people' }).waitFor()
  return id
}

/** The machine's only network is its own loopback, which no room would be offered: it looks like a Wi-Fi now. */
export async function pretendNetwork(app: RunningApp): Promise<void> {
  await app.evaluate(() => {
    const info = { address: '127.0.0.1', family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null } as const
    process.getBuiltinModule('node:os').networkInterfaces = () => ({ 'Wi-Fi': [info] })
  })
}

/** Opens the room in the panel; the address that its QR code holds. */
export async function openRoom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Phones' }).click()
  await page.getByText('It is not encrypted', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Open the room' }).click()
  const address = await page.getByText(/^127\.0\.0\.1:\d+$/).textContent()
  const code = await page.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/).textContent()
  return `http://${address}/#${(code ?? '').replace(' ', '')}`
}

export async function closeDrawer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close', exact: true }).click()
}

/** A phone of its own; it takes that seat. */
export async function takeSeat(
  browser: Browser,
  url: string,
  name: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 }, hasTouch: true, locale: 'en-GB' })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText('Change to another phone').waitFor()
  return { page, context }
}

/** Chooses on the phone's page, and casts the vote. */
export async function castOnPhone(page: Page, choice: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: choice }).check({ force: true })
  await page.getByRole('button', { name: /^(Cast|Change) my vote$/ }).click()
}

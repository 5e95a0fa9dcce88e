import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { expect, inject } from 'vitest'
import { addressOf, it } from './open-app.ts'
import { goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

/** What only a screen with real content says: the invented company's own words and figures. */
const PROOF: Readonly<Record<string, readonly (RegExp | string)[]>> = {
  Home: ['Harbourline'],
  Team: ['How the mix moved', 'Assessments', 'About the team'],
  Measures: ['Over time', 'Incidents', 'Entered by the team'],
  'Change policy': ['Walk a change through', 'The rows that were looked at, in order'],
  Assess: [/\d+ of \d+/],
  Workshop: ['This assessment is final'],
  Results: ['Practices rated', 'The seven guiding principles', 'Practice by practice', 'Agreement'],
  Compare: ['Strengths', 'Then and now'],
  Roadmap: [/person-days/],
  Report: ['What to make', 'What goes in', 'Data hash'],
  Portfolio: [/^Where the teams stand/, /^Shared gaps/, 'Customer desk'],
  Models: [/70 practices/, 'What we changed about the source article'],
  Settings: ['Take out', 'Bring in', 'Appearance'],
}

it('leads from the first start into the sample workspace, where every screen has content', async ({ app }) => {
  const page = await app.open()
  await page.getByRole('heading', { level: 1, name: 'What kind of shop are you?' }).waitFor()
  const places = await openSample(page)
  expect(places.map(({ name }) => name)).toEqual(Object.keys(PROOF))
  for (const place of places) {
    await goTo(page, place)
    const headings = await page.getByRole('heading', { level: 1 }).count()
    expect(headings, `h1 on ${place.name}`).toBe(1)
    for (const text of PROOF[place.name] ?? []) {
      await page.locator('main').getByText(text).first().waitFor({ state: 'attached' })
    }
  }
})

it('shows the way in while the database is still being made, and loses nothing that is typed and pressed meanwhile', async ({
  app,
  onTestFinished,
}) => {
  const browser = await chromium.connect(inject('browserEndpoint'))
  onTestFinished(() => browser.close())
  const context = await browser.newContext()
  await app.watch(context)
  await context.addInitScript(holdUpTheStart)
  const page = await context.newPage()
  await page.goto(addressOf('/'))
  await page.getByLabel('Name of your team').fill('Early birds')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  expect(await page.evaluate(() => window.isStartHeldUp?.())).toBe(true)
  expect(page.url()).not.toContain('/assess/')
  await page.evaluate(() => window.goOnWithTheStart?.())
  await page.waitForURL(/#\/assess\//)
  await waitUntilSaved(page)
  await page.reload()
  await goTo(page, { path: '/' })
  await page.getByRole('heading', { name: 'Early birds' }).waitFor()
})

/** The database is made under the first lock, and compared with the journal under the second: that one has to wait. */
function holdUpTheStart(): void {
  // The page before the app has no locks.
  if (!navigator.locks) return
  const request = navigator.locks.request.bind(navigator.locks) as (...args: unknown[]) => Promise<unknown>
  const held = Promise.withResolvers<void>()
  let asked = 0
  let isHeldUp = false
  const requestLater = async (...args: unknown[]) => {
    asked += 1
    if (asked === 2) {
      isHeldUp = true
      await held.promise
      isHeldUp = false
    }
    return request(...args)
  }
  Object.defineProperty(navigator.locks, 'request', { value: requestLater })
  window.isStartHeldUp = () => isHeldUp
  window.goOnWithTheStart = held.resolve
}

declare global {
  interface Window {
    isStartHeldUp?: () => boolean
    goOnWithTheStart?: () => void
  }
}

it('says what is missing, and what to do, on every screen of a team without answers', async ({ app }) => {
  const page = await app.open()
  await page.getByLabel('Name of your team').fill('New team')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.waitForURL(/#\/assess\//)
  const assessmentId = new URL(page.url()).hash.split('/')[2]
  for (const screen of ['workshop', 'results', 'compare', 'roadmap', 'report']) {
    await goTo(page, { path: `/${screen}/${assessmentId}` })
    await page.locator('main').getByRole('button').first().waitFor()
    await page.locator('main').getByRole('heading').first().waitFor()
  }
  await goTo(page, { path: '/results/gone' })
  await page.getByText('This assessment is not here').waitFor()
  await goTo(page, { path: '/team/gone' })
  await page.getByText('This team is not here').waitFor()
  await goTo(page, { path: '/nowhere' })
  await page.getByText('There is no such screen').waitFor()
})

it('sends no request off its origin and leaves no trace in the address', async ({ app }) => {
  const page = await app.open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const places = await openSample(page)
  for (const place of places) await goTo(page, place)
  const origin = new URL(page.url()).origin
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([])
  const stored = await page.evaluate(async () => ({
    cookies: document.cookie,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }))
  expect(stored).toEqual({ cookies: '', workers: 0 })
})

it('loads neither the model nor a worker for the first screen', async ({ app }) => {
  const page = await app.open()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')))
  const isLarge = (name: string) => /core-pack-data|-worker-/.test(name)
  expect((await loaded()).length).toBeGreaterThan(3)
  expect((await loaded()).filter(isLarge)).toEqual([])
  await openSample(page)
  expect((await loaded()).some(isLarge), 'the check sees the model once it is there').toBe(true)
})

/** Of what the start may load: a little more than it does. Bytes are no times, so they can be asserted. */
const START_KILOBYTES = 155

it('starts without Zod and without any of Mantine’s components, from one script', async ({ app }) => {
  const page = await app.open()
  const code = await page.evaluate(async () => {
    const urls = performance.getEntriesByType('resource').map(({ name }) => name)
    return Promise.all(urls.filter((url) => /\.(js|css)$/.test(url)).map(async (url) => (await fetch(url)).text()))
  })
  expect(code.length, 'one script, one style sheet').toBe(2)
  const all = code.join('\n')
  expect(gzipSync(all, { level: 9 }).length / 1000).toBeLessThan(START_KILOBYTES)
  expect(all).not.toContain('ZodError')
  expect(new Set(all.match(/@mantine\/core\/\w+/g))).toEqual(
    new Set(['@mantine/core/MantineProvider', '@mantine/core/MantineThemeProvider']),
  )
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Sheet } from '#shared/model/sheet.ts'
import { openFromDisk } from '#test/e2e/ballot-file.ts'
import { downloadBy, type PickedFile } from '#test/e2e/exchange-files.ts'
import { findViolations } from '#test/e2e/find-violations.ts'
import { readStoredFacts } from '#test/e2e/stored-facts.ts'
import { takeIn } from '#test/e2e/take-in-ballots.ts'
import { waitUntilSaved } from '#test/e2e/workspace-screens.ts'
import { type KillableApp, standInLauncher } from '#test/electron-stand-in/launch-stand-in.ts'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { answerSaveDialog } from './native-parts.ts'
import {
  castOnPhone,
  closeDrawer,
  goToPath,
  openRoom,
  pretendNetwork,
  setUpWorkshop,
  takeSeat,
} from './workshop-steps.ts'

/**
 * A whole session of twelve in the desktop app over all four ways: by keyboard, on the laptop that goes round, by a ballot that is answered
 * elsewhere, and on phones, each of which is a browser of its own on the real server. The app is killed in every phase.
 */
const profile = mkdtempSync(join(tmpdir(), 'trefoil-room-'))
const launcher = standInLauncher(inject('appFolder'))
let app: KillableApp
let browser: Browser
let id = ''
let url = ''
/** What the ballot of Seat 12 saved. */
let returned: PickedFile
const phones: Record<string, { readonly page: Page; readonly context: BrowserContext }> = {}

beforeAll(async () => {
  const { executablePath, args } = await findBrowser()
  browser = await chromium.launch({ executablePath, args })
  app = await launcher.launch(profile)
  await pretendNetwork(app)
})

afterAll(async () => {
  await browser.close()
  await app.quit()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

const phone = (name: string): Page => {
  const page = phones[name]?.page
  if (!page) throw new Error(`${name} has no phone.`)
  return page
}

/** Ends the app in this phase; it comes back in the same phase, with all that it had acknowledged. */
async function survive(end: 'kill' | 'quit', heading: string | RegExp): Promise<void> {
  await waitUntilSaved(app.page)
  const before = await readStoredFacts(app.page)
  await app[end]()
  await startAgain()
  await app.page.getByRole('heading', { name: heading }).first().waitFor()
  const { workshops, agendaItems, sheets } = await readStoredFacts(app.page)
  expect({ workshops, agendaItems, sheets }).toEqual({
    workshops: before.workshops,
    agendaItems: before.agendaItems,
    sheets: before.sheets,
  })
}

async function startAgain(): Promise<void> {
  app = await launcher.launch(profile)
  await pretendNetwork(app)
  await app.page.locator('main').getByRole('heading').first().waitFor()
  await goToPath(app.page, `/workshop/${id}`)
}

async function press(keys: string): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key)
}

it('gives a ballot out, which is answered on another device before the session', async () => {
  const place = join(profile, 'ballot.html')
  id = await setUpWorkshop(app.page)
  await answerSaveDialog(app, place)
  await app.page.getByRole('button', { name: 'Ballots', exact: true }).click()
  await app.page.getByText('One at a time, and the key for another computer').click()
  await app.page.getByRole('button', { name: /^Seat 12/ }).click()
  await app.page.getByText(`Saved: ${place}`).waitFor()
  await closeDrawer(app.page)
  const ballot = await openFromDisk(browser, readFileSync(place, 'utf8'))
  await ballot.getByRole('button', { name: 'Begin' }).tap()
  await ballot.getByRole('button', { name: 'Next' }).tap()
  await ballot.getByRole('radio', { name: /^Level 5/ }).tap()
  await ballot.getByRole('button', { name: 'Overview' }).tap()
  returned = await downloadBy(ballot, () => ballot.getByRole('button', { name: 'Save my answers' }).tap())
})

it('is set up, begins with private guesses, and comes back where it was killed', async () => {
  await survive('kill', 'Set up the workshop')
  await app.page.getByRole('button', { name: 'Start the session' }).click()
  await app.page.getByRole('button', { name: /^Pass the laptop/ }).click()
  await app.page.getByRole('button', { name: 'I am Amara' }).click()
  await app.page.getByText('DevOps', { exact: true }).click()
  await app.page.getByText('Very', { exact: true }).click()
  await app.page.getByRole('button', { name: 'Keep my guess' }).click()
  await app.page.getByRole('button', { name: 'Back to the facilitator' }).click()
  await survive('kill', 'First, a private guess')
  await app.page.getByText('1 of 12 have guessed', { exact: false }).waitFor()
})

it('opens a room that phones join by the code, each seat once', async () => {
  url = await openRoom(app.page)
  for (const name of ['Amara', 'Björn', 'Chen', 'Dana']) phones[name] = await takeSeat(browser, url, name)
  await app.page.getByRole('button', { name: 'Free the seat of Dana' }).waitFor()
  expect(await findViolations(app.page), 'the panel').toEqual([])
  await closeDrawer(app.page)
  await app.page.getByRole('button', { name: 'Phones: 4 of 12' }).waitFor()
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(url.replace(/#.*/, '#AAAAAA'))
  await stranger.getByText('That is not the code', { exact: false }).waitFor()
  await stranger.getByLabel('Code', { exact: true }).fill(new URL(url).hash.slice(1).toLowerCase())
  await stranger.getByRole('button', { name: 'Go on' }).click()
  await stranger.getByRole('button', { name: /^Amara/ }).click()
  await stranger.getByText('This seat has a phone', { exact: false }).waitFor()
  await stranger.context().close()
  await survive('kill', 'First, a private guess')
  await app.page.getByRole('button', { name: 'Phones: 4 of 12' }).waitFor()
})

it('takes private guesses from phones before the first question, once each, and leaves in peace who would rather not', async () => {
  await phone('Björn').getByRole('radio', { name: /^SRE/ }).check({ force: true })
  await phone('Björn').getByRole('radio', { name: 'Fairly' }).check({ force: true })
  expect(await findViolations(phone('Björn')), 'the guess').toEqual([])
  await phone('Björn').getByRole('button', { name: 'Keep my guess' }).click()
  await phone('Björn').getByText('Your guess has been kept.').waitFor()
  await phone('Chen').getByRole('button', { name: 'I would rather not' }).click()
  await phone('Chen').getByText('You would rather not guess.').waitFor()
  await phone('Chen').reload()
  await phone('Chen').getByText('You would rather not guess.').waitFor()
  await app.page.getByText('2 of 12 have guessed', { exact: false }).waitFor()
  await survive('kill', 'First, a private guess')
  const { sheets } = await readStoredFacts(app.page)
  const guesses = (sheets as readonly Sheet[]).map(({ participant, guess }) => [participant, guess] as const)
  expect(Object.fromEntries(guesses.filter(([, guess]) => guess !== null))).toEqual({
    Amara: { kind: 'devops', confidence: 'high' },
    Björn: { kind: 'sre', confidence: 'medium' },
  })
  await app.page.getByRole('button', { name: 'Begin the rounds' }).click()
})

it('shows the way in on the projector, and what the phones may see on the phones', async () => {
  await app.page.getByRole('button', { name: 'Presentation' }).click()
  const [, projector] = await expect
    .poll(() => app.page.context().pages(), { timeout: 20_000 })
    .toHaveLength(2)
    .then(() => app.page.context().pages())
  if (!projector) throw new Error('There is no second window.')
  await projector.getByRole('img', { name: /^QR code/ }).waitFor()
  await app.page.bringToFront()
  await app.page.keyboard.press('PageDown')
  await projector.getByText('0 of 12 have voted').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await projector.emulateMedia({ colorScheme })
    await projector.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    expect(await findViolations(projector), `projector, ${colorScheme}`).toEqual([])
    await phone('Amara').emulateMedia({ colorScheme })
    await phone('Amara')
      .getByText(/^1 of \d+$/)
      .waitFor()
    expect(await findViolations(phone('Amara')), `phone, ${colorScheme}`).toEqual([])
  }
  const width = await phone('Amara').evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(375)
  await projector.close()
})

it('counts votes from all sides; a phone without a network keeps its vote, and sends it when it is back', async () => {
  await castOnPhone(phone('Amara'), /^Level 3/)
  await phone('Amara').getByText('Your vote has been counted.').waitFor()
  await phone('Björn')
    .getByRole('radio', { name: /^Level 1/ })
    .waitFor({ state: 'attached' })
  await phones.Björn?.context.setOffline(true)
  await castOnPhone(phone('Björn'), /^Level 1/)
  await phone('Björn').getByText('Your vote is kept on this phone', { exact: false }).waitFor()
  await phone('Björn').getByText('No connection to the room', { exact: false }).waitFor()
  await app.page.getByText('1 of 12 have voted').waitFor()
  await phones.Björn?.context.setOffline(false)
  await phone('Björn').getByText('Your vote has been counted.').waitFor()
  await castOnPhone(phone('Chen'), 'Does not apply')
  await phone('Chen').getByText('Your vote has been counted.').waitFor()
  await castOnPhone(phone('Chen'), /^Level 2/)
  await app.page.getByText('3 of 12 have voted').waitFor()
  await app.page.getByRole('button', { name: /^Esra/ }).focus()
  await press('23')
  await app.page.getByText('5 of 12 have voted').waitFor()
})

it('killed while a vote is on its way: the phone keeps it, the room opens again by itself, and it counts once', async () => {
  await phone('Dana')
    .getByRole('radio', { name: /^Level 4/ })
    .waitFor({ state: 'attached' })
  // What the keyboard cast is acknowledged by the saving status, not by the count.
  await waitUntilSaved(app.page)
  await app.kill()
  await castOnPhone(phone('Dana'), /^Level 4/)
  await phone('Dana').getByText('Your vote is kept on this phone', { exact: false }).waitFor()
  await phone('Dana')
    .reload({ waitUntil: 'commit' })
    .catch(() => {})
  await startAgain()
  await app.page.getByRole('button', { name: 'Phones: 4 of 12' }).waitFor()
  await phone('Dana').goto(url)
  await phone('Dana').getByText('Your vote has been counted.').waitFor()
  await app.page.getByText('6 of 12 have voted').waitFor()
  await survive('kill', /\?$/)
  await app.page.getByText('6 of 12 have voted').waitFor()
})

it('the laptop goes round for the others, the ballot comes in once, and the reveal shows every vote', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await page.getByRole('button', { name: 'I am Gita', exact: true }).click()
  await page.getByRole('radio', { name: 'Level 2, Managed' }).check({ force: true })
  await page.getByRole('button', { name: 'Cast my vote' }).click()
  await page.getByText(/^Saved\./).waitFor()
  await page.getByRole('button', { name: 'Back to the facilitator' }).click()
  await page.getByRole('button', { name: /^Hugo/ }).focus()
  await press('2222')
  await page.getByText('11 of 12 have voted').waitFor()
  await page.getByRole('button', { name: 'Ballots', exact: true }).click()
  await takeIn(page, [returned, { ...returned, name: 'the same once more' }])
  await page.getByRole('cell', { name: '1 new' }).waitFor()
  await page.getByRole('cell', { name: 'The same as another file; it counts once' }).waitFor()
  await page.getByRole('button', { name: 'Take in 1 vote' }).click()
  await page.getByText('Taken in and saved: 1 vote of 1 person.').waitFor()
  await takeIn(page, [returned])
  await page.getByRole('cell', { name: '1 here already' }).waitFor()
  expect(await page.getByRole('button', { name: 'Take in 0 votes' }).isDisabled()).toBe(true)
  await closeDrawer(page)
  await page.getByText('12 of 12 have voted').waitFor()
  await survive('kill', /\?$/)
  await app.page.getByText('12 of 12 have voted').waitFor()
  await app.page.keyboard.press('PageDown')
  await revealedOnce()
})

/** Each of the twelve stands there once, as it was cast. */
async function revealedOnce(): Promise<void> {
  const { page } = app
  await page.getByRole('heading', { name: /^Median 2/ }).waitFor()
  await phone('Amara').getByText('The votes are shown in the room.').waitFor()
  const { agendaItems } = await readStoredFacts(page)
  const [shown] = (agendaItems as { rounds: { votes: Record<string, { value: unknown; way: string }> }[] }[]).flatMap(
    ({ rounds }) => rounds,
  )
  const votes = Object.values(shown?.votes ?? {})
  const cast = Object.groupBy(votes, ({ way }) => way)
  const valuesOf = (way: string) => cast[way]?.map(({ value }) => value).toSorted()
  expect(Object.fromEntries(Object.keys(cast).map((way) => [way, valuesOf(way)]))).toEqual({
    room: [1, 2, 3, 4],
    keyboard: [2, 2, 2, 2, 2, 3],
    laptop: [2],
    ballot: [5],
  })
  await survive('kill', /^Median 2/)
}

it('a second vote, an agreement, a break and the closing come back as well, and the room ends with the session', async () => {
  await app.page.getByRole('button', { name: 'Vote again' }).click()
  await app.page.getByText('Vote 2: 0 of 12').waitFor()
  await castOnPhone(phone('Amara'), /^Level 2/)
  await phone('Amara').getByText('Your vote has been counted.').waitFor()
  await app.page.getByRole('button', { name: /^Björn/ }).focus()
  await press('22')
  await app.page.getByText('Vote 2: 3 of 12').waitFor()
  await survive('kill', /\?$/)
  await app.page.getByText('Vote 2: 3 of 12').waitFor()
  await app.page.keyboard.press('PageDown')
  await app.page.getByRole('button', { name: 'Reveal all the same' }).click()
  await app.page.getByRole('radio', { name: /Managed/ }).check({ force: true })
  await app.page.getByRole('button', { name: 'Agree', exact: true }).click()
  await app.page.getByRole('heading', { name: 'Agreed: level 2, Managed' }).waitFor()
  await survive('kill', 'Agreed: level 2, Managed')
  await app.page.getByRole('button', { name: 'Break' }).click()
  await phone('Amara').getByRole('heading', { name: 'Break' }).waitFor()
  await survive('quit', 'Agreed: level 2, Managed')
  await app.page.getByRole('button', { name: 'Go on' }).click()
  await app.page.getByRole('button', { name: /^Agenda/ }).click()
  await app.page.getByRole('button', { name: 'Close the rounds' }).click()
  await survive('kill', 'Before you part')
  await app.page.getByRole('button', { name: 'End the session' }).click()
  await app.page.getByRole('button', { name: 'Anonymise …' }).waitFor()
  await expect
    .poll(
      () =>
        fetch(url).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 20_000 },
    )
    .toBe('closed')
  const { sessionSecrets } = await readStoredFacts(app.page)
  expect(sessionSecrets).toEqual([])
  await survive('kill', 'What the workshop came to')
})

import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { bringIn } from './exchange-files.ts'
import { goTo, openSample, type Place, placesOf } from './workspace-screens.ts'

/** Walks through the app and stops, with a name, wherever there is something new to look at. */
export type Walk = AsyncGenerator<string, void, void>

/** Every screen with the sample's content. */
export async function* walkScreens(page: Page): Walk {
  for (const place of await openSample(page)) {
    await goTo(page, place)
    await showAll(page)
    yield place.name
  }
}

/** What opens over the screens that show results. */
export async function* walkExplanations(page: Page): Walk {
  const places = await openSample(page)
  yield* walkDrawer(page, 'the mix explained', page.getByRole('button', { name: /^ITIL.*\d/ }).first())
  yield* walkDrawer(page, 'a practice explained', button(page, /not enough answers|Least far|level/i))
  await button(page, /^Copy, save or read/).click()
  await page.getByRole('menu').waitFor()
  yield 'a chart’s menu'
  await page.getByRole('menuitem', { name: 'Show as a table' }).click()
  await page.locator('main').getByRole('table').first().waitFor()
  yield 'a chart’s table'
  await goTo(page, placeCalled('Compare', places))
  for (const tab of ['Strengths', 'Then and now', 'Team and team']) {
    await page.getByRole('tab', { name: tab }).click()
    yield `Compare, ${tab}`
  }
}

/** What opens on the roadmap. */
export async function* walkRoadmap(page: Page): Walk {
  await goTo(page, placeCalled('Roadmap', await openSample(page)))
  yield* walkDrawer(page, 'Roadmap, why', button(page, /^Why is this here/))
  yield* walkDrawer(page, 'Roadmap, targets', button(page, 'Targets and weights'))
  await button(page, /^Edit/).click()
  await button(page, /^Leave this out/).click()
  await page.getByText('is left out, and the plan is made anew').waitFor()
  yield 'Roadmap, a step being edited and one left out'
}

/** What opens everywhere, and on the pages of the workspace. */
export async function* walkWorkspace(page: Page): Walk {
  const places = await openSample(page)
  yield* walkShell(page)
  await goTo(page, placeCalled('Team', places))
  await button(page, 'Delete …').click()
  await button(page, /^Delete … ./).click()
  yield 'Team, asked whether to delete'
  await goTo(page, placeCalled('Home', places))
  await button(page, 'New team').click()
  yield 'Home, a new team'
  await goTo(page, placeCalled('Models', places))
  await page.locator('summary').first().click()
  yield 'Models, a practice'
  yield* walkFiles(page)
}

async function* walkShell(page: Page): Walk {
  await goTo(page, { path: '/' })
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Go to' }).fill('slo')
  await page.getByRole('dialog').getByText('Agreed service level objectives').first().waitFor()
  yield 'Command palette'
  await page.getByRole('textbox', { name: 'Go to' }).fill('nothing is called so')
  await page.getByText('Nothing of that name').waitFor()
  yield 'Command palette, nothing found'
  await close(page)
  await page.setViewportSize({ width: 640, height: 400 })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Settings' }).waitFor()
  yield 'the menu of a narrow window'
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function* walkDrawer(page: Page, name: string, opener: Locator): Walk {
  await opener.click()
  await page.getByRole('dialog').waitFor()
  yield name
  await close(page)
}

async function* walkFiles(page: Page): Walk {
  await bringIn(page, { name: 'broken.json', bytes: '{ "format": ' })
  await page.getByRole('alert').filter({ hasText: 'was not brought in' }).waitFor()
  yield 'Settings, a file refused'
  await bringIn(page, { name: 'good.json', bytes: await readFile('test/fixtures/workspaces/good.json') })
  await page.getByText('Nothing has been changed yet').waitFor()
  yield 'Settings, asked how to bring it in'
  await goTo(page, { path: '/gone' })
  yield 'no such screen'
}

/** The way through the questions, with everything open that a question has. */
export async function* walkQuestions(page: Page): Walk {
  yield 'First start'
  await page.getByLabel('Name of your team').fill('New team')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada')
  yield 'Who answers, nobody yet'
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'To the first question' }).click()
  await page.getByRole('alert').filter({ hasText: 'Choose a kind of shop' }).waitFor()
  yield 'the guess, not made'
  await page.getByRole('button', { name: 'Skip, I would rather not guess' }).click()
  await page.getByText('· 1 of 70').waitFor()
  for (const place of (await placesOf(page)).filter(({ name }) => name !== 'Models' && name !== 'Assess')) {
    await goTo(page, place)
    yield `${place.name} before the first answer`
  }
  await goTo(page, { path: `${(await assessPlace(page)).path}/incident-management` })
  await page.getByRole('button', { name: 'Why it matters' }).click()
  await page.getByRole('button', { name: 'DevOps', exact: true }).click()
  await page.keyboard.press('e')
  await page.keyboard.type('https://wiki.example/page')
  await page.getByRole('radio', { name: 'Does not apply' }).check({ force: true })
  await page.getByText('Reason needed: until one stands here').waitFor()
  yield 'a question with everything open'
  await page.getByRole('button', { name: 'Keys for answering' }).click()
  await page.getByRole('dialog').waitFor()
  yield 'the keys'
  await close(page)
  await page.setViewportSize({ width: 900, height: 700 })
  yield* walkDrawer(page, 'all questions', page.getByRole('button', { name: 'All questions' }))
  await goTo(page, { path: `${(await assessPlace(page)).path}/end` })
  yield 'the end, with open questions'
  await page.getByRole('button', { name: 'Somebody else answers' }).click()
  await page.getByRole('button', { name: 'Remove Ada' }).click()
  yield 'Who answers, asked whether to remove'
}

async function assessPlace(page: Page): Promise<Place> {
  return placeCalled('Assess', await placesOf(page))
}

function placeCalled(name: string, places: readonly Place[]): Place {
  const place = places.find((one) => one.name === name)
  if (!place) throw new Error(`There is no place called ${name}.`)
  return place
}

function button(page: Page, name: string | RegExp): Locator {
  return page.locator('main').getByRole('button', { name }).first()
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Brings every part of a long page near once: some are made only then. */
async function showAll(page: Page): Promise<void> {
  for (const section of await page.locator('main section').all()) await section.scrollIntoViewIfNeeded()
  await page.evaluate(() => window.scrollTo(0, 0))
}

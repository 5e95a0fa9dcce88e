import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { setUpWorkshop } from './set-up-workshop.ts'
import { readStoredFacts } from './stored-facts.ts'
import { goTo, waitUntilSaved } from './workspace-screens.ts'

/** What is stored of the session, and the screen in its present stage. */
async function reload(page: Page, heading: string | RegExp): Promise<void> {
  await waitUntilSaved(page)
  const before = await readStoredFacts(page)
  await page.reload()
  await page.getByRole('heading', { name: heading }).first().waitFor()
  const { workshops, agendaItems, sheets } = await readStoredFacts(page)
  expect({ workshops, agendaItems, sheets }).toEqual({
    workshops: before.workshops,
    agendaItems: before.agendaItems,
    sheets: before.sheets,
  })
}

/** axe in both themes, and nothing wider than the window at 1024 × 700 and at twice the size of type. */
async function inspect(page: Page, place: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    expect.soft(await findViolations(page), `${place}, ${colorScheme}`).toEqual([])
  }
  for (const small of [
    { width: 1024, height: 700 },
    { width: 512, height: 350 },
  ]) {
    await page.setViewportSize(small)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, `${place} at ${small.width}`).toBeLessThanOrEqual(small.width)
  }
  await page.setViewportSize(size)
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function castOnLaptop(page: Page, name: string, level: string): Promise<void> {
  await page.getByRole('button', { name: `I am ${name}`, exact: true }).click()
  await page.getByText('only you see this').waitFor()
  await page.getByRole('radio', { name: level }).check({ force: true })
  await page.getByRole('button', { name: 'Cast my vote' }).click()
  await page.getByText(/^Saved\./).waitFor()
}

it('runs a session of twelve by keyboard and laptop, and comes back in every phase with every vote', async ({
  app,
}) => {
  const page = await app.open()
  const path = await setUpWorkshop(page)
  await inspect(page, 'set-up')
  await reload(page, 'Set up the workshop')

  await page.getByRole('button', { name: 'Start the session' }).click()
  await page.getByRole('button', { name: /^Pass the laptop/ }).click()
  await page.getByRole('button', { name: 'I am Amara' }).click()
  await page.getByText('DevOps', { exact: true }).click()
  await page.getByText('Very', { exact: true }).click()
  await page.getByRole('button', { name: 'Keep my guess' }).click()
  await page.getByRole('heading', { name: 'Please pass the laptop to Björn' }).waitFor()
  await inspect(page, 'laptop')
  await page.getByRole('button', { name: 'I am Björn' }).click()
  await page.getByRole('button', { name: 'Skip, I would rather not guess' }).click()
  await page.getByRole('button', { name: 'Back to the facilitator' }).click()
  await reload(page, 'First, a private guess')
  await page.getByRole('button', { name: 'Björn would rather not' }).waitFor()
  await page.getByText('1 of 12 have guessed', { exact: false }).waitFor()
  await inspect(page, 'guess')

  await page.getByRole('button', { name: 'Begin the rounds' }).click()
  await page.getByRole('button', { name: 'Open the voting' }).waitFor()
  await inspect(page, 'waiting')
  await page.getByRole('button', { name: 'Phones' }).click()
  await page.getByText('A browser cannot open a room for phones.').waitFor()
  await inspect(page, 'phones in a browser')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await reload(page, /\?$/)
  await page.keyboard.press('PageDown')
  await page.getByText('0 of 12 have voted').waitFor()
  await press(page, '32411')
  await page.getByText('5 of 12 have voted').waitFor()
  await reload(page, /\?$/)
  await page.getByText('5 of 12 have voted').waitFor()
  await inspect(page, 'voting')

  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await page.getByRole('button', { name: 'I am Femi', exact: true }).click()
  await page.getByLabel('In a few words, if you like').fill('Half a rea')
  await reload(page, /\?$/)
  await page.getByRole('button', { name: 'Pass the laptop' }).click()
  await page.getByRole('button', { name: 'I am Femi', exact: true }).click()
  expect(await page.getByLabel('In a few words, if you like').inputValue()).toBe('Half a rea')
  await page.getByRole('button', { name: 'Not now' }).click()
  await castOnLaptop(page, 'Femi', 'Level 2, Managed')
  await castOnLaptop(page, 'Gita', 'Level 2, Managed')
  await page.getByRole('button', { name: 'Back to the facilitator' }).click()
  await page.getByRole('button', { name: /^Hugo/ }).focus()
  await press(page, 'nd30')
  await page.getByText('11 of 12 have voted').waitFor()
  await page.keyboard.press('PageDown')
  await page.getByText('1 has not voted yet').waitFor()
  await page.getByRole('button', { name: 'Wait' }).click()
  await page.getByRole('button', { name: /^Seat 12/ }).focus()
  await press(page, '2')
  await page.getByText('12 of 12 have voted').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Median 2/ }).waitFor()
  await inspect(page, 'revealed')
  await reload(page, /^Median 2/)

  await page.getByRole('button', { name: 'Vote again' }).click()
  await page.getByText('Vote 2: 0 of 12').waitFor()
  await press(page, '222223232232')
  await page.getByText('Vote 2: 12 of 12').waitFor()
  await reload(page, /\?$/)
  await page.keyboard.press('PageDown')
  await page.getByRole('region', { name: 'Vote 1' }).waitFor()
  await page.getByRole('radio', { name: /Managed/ }).check({ force: true })
  await page.getByRole('button', { name: 'Agree', exact: true }).click()
  await page.getByText('Not everybody voted for this', { exact: false }).waitFor()
  await page.getByLabel('Reason').fill('It has an owner')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Agreed: level 2, Managed' }).waitFor()
  await inspect(page, 'agreed')
  await reload(page, 'Agreed: level 2, Managed')

  await page.getByRole('button', { name: /^Agenda/ }).click()
  await page.getByRole('heading', { name: 'What costs least to skip' }).waitFor()
  await inspect(page, 'agenda')
  await page.getByRole('button', { name: 'Close the rounds' }).click()
  await page.getByRole('heading', { name: 'Agreed (1)' }).waitFor()
  await inspect(page, 'closing')
  await reload(page, 'Before you part')
  await page.getByRole('button', { name: 'End the session' }).click()
  await page.getByRole('button', { name: 'Anonymise …' }).click()
  await page.getByText('stays there until you take it out by hand', { exact: false }).waitFor()
  await inspect(page, 'anonymise')
  await page.getByRole('button', { name: 'Take the names out', exact: true }).click()
  await page.getByText(/^The names were taken out/).waitFor()
  await goTo(page, { path })
  await waitUntilSaved(page)
  expect(JSON.stringify(await readStoredFacts(page))).not.toMatch(/Amara|Björn|Hugo/)
})

it('shows nothing of a vote before the reveal, and the second window follows', async ({ app }) => {
  const page = await app.open()
  const path = await setUpWorkshop(page)
  await page.getByLabel('Name nobody when votes are shown').check({ force: true })
  await page.getByRole('button', { name: 'Start the session' }).click()
  await page.getByRole('button', { name: 'Begin the rounds' }).click()
  await page.getByRole('button', { name: 'Open the voting' }).click()
  const popup = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Presentation' }).click()
  const projector = await popup
  await projector.getByText('0 of 12 have voted').waitFor()
  await page.bringToFront()

  let first: string | null = null
  for (const key of '5n0') {
    await page.getByRole('button', { name: /^Amara/ }).focus()
    await page.keyboard.press(key)
    await page.getByText('1 of 12 have voted').first().waitFor()
    await projector.getByText('1 of 12 have voted').waitFor()
    await waitUntilSaved(page)
    first ??= await pictureOf(page, projector)
    // Asked again until it is so: a word that is being announced may take a moment to go.
    await expect.poll(() => pictureOf(page, projector), { timeout: 15_000 }).toBe(first)
  }

  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.getByText('With a single vote the reveal tells who voted what').first().waitFor()
  await page.getByRole('button', { name: 'Wait' }).click()
  await page.getByRole('button', { name: /^Björn/ }).focus()
  await press(page, '12345012345')
  await page.getByText('12 of 12 have voted').first().waitFor()
  await projector.getByText('12 of 12 have voted').waitFor()
  await projector.bringToFront()
  await projector.keyboard.press('PageDown')
  await projector.getByText('Agreement (A)').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await projector.emulateMedia({ colorScheme })
    await projector.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    expect(await findViolations(projector), `projector, ${colorScheme}`).toEqual([])
  }
  await page
    .getByText('whoever gave it', { exact: false })
    .or(page.getByText('who gave it', { exact: false }))
    .first()
    .waitFor()
  await projector.keyboard.press('PageUp')
  await projector.getByText('12 of 12 have voted').waitFor()
  await goTo(page, { path })
})

/** All that eyes, focus and screen readers get while a vote is open. */
async function pictureOf(page: Page, projector: Page): Promise<string> {
  const read = () => {
    const parts = document.querySelectorAll('main ul, main [role="status"], main [role="progressbar"], header')
    return [...parts].map((part) => part.outerHTML).join('') + (document.activeElement?.textContent ?? '')
  }
  return (await page.evaluate(read)) + (await projector.evaluate(read))
}

import type { Page } from 'playwright-core'
import { ASSESSMENT_SCREENS } from '#renderer/app/assessment-screens.ts'
import { addressOf } from './open-app.ts'

/** One place of the app with the heading by which it is known. */
export interface Place {
  readonly name: string
  readonly path: string
}

/** Opens the story of the invented company from the first screen; resolves with its places once the results are there. */
export async function openSample(page: Page): Promise<readonly Place[]> {
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await page.waitForURL(/#\/results\//)
  await page.getByRole('heading', { level: 1, name: 'Results' }).waitFor()
  await waitUntilSaved(page)
  return placesOf(page)
}

/** Every screen with the content that the workspace at hand gives it; an assessment must be open. */
export async function placesOf(page: Page): Promise<readonly Place[]> {
  const assessPath = await page.locator('nav a[href^="#/assess/"]').getAttribute('href')
  const assessmentId = assessPath?.split('/')[2] ?? ''
  const teamPath = await page.locator('nav a[href^="#/team/"]').first().getAttribute('href')
  return [
    { name: 'Home', path: '/' },
    { name: 'Team', path: (teamPath ?? '').slice(1) },
    { name: 'Measures', path: (teamPath ?? '').slice(1).replace('/team/', '/measures/') },
    { name: 'Change policy', path: (teamPath ?? '').slice(1).replace('/team/', '/policy/') },
    ...ASSESSMENT_SCREENS.map(({ id, title }) => ({ name: title, path: `/${id}/${assessmentId}` })),
    { name: 'Portfolio', path: '/portfolio' },
    { name: 'Models', path: '/models' },
    { name: 'Settings', path: '/settings' },
  ]
}

/** Goes to a place inside the running app, as a link does, and waits until nothing on it is still being worked out. */
export async function goTo(page: Page, { path }: Pick<Place, 'path'>): Promise<void> {
  await page.goto(addressOf(path))
  await settle(page)
}

/** Waits until the screen stands: its heading is there, and nothing says that it is still loading or computing. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main').getByRole('heading').first().waitFor()
  await page
    .getByText(/^(Loading|Opening the (workspace|assessment)|Working out )/)
    .first()
    .waitFor({ state: 'hidden' })
}

/** Waits until the app says that everything is on the disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.getByText('Saved on this computer', { exact: true }).waitFor()
}

/** Starts a team whose only participant, Ada, stands before the first question of the full form. */
export async function answerAlone(page: Page): Promise<void> {
  await page.getByLabel('Name of your team').fill('New team')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Skip, I would rather not guess' }).click()
  await page.getByText('· 1 of 70').waitFor()
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findViolations } from './find-violations.ts'
import { it, type OpenApp } from './open-app.ts'
import { readStoredFacts } from './stored-facts.ts'
import { waitUntilSaved } from './workspace-screens.ts'

const COMMENT = 'Typed while the other window was deleting: 12 of 14 alerts had a runbook.'

/** A team with one assessment and the participants Ada and Ben; the address of its questions. */
async function startTeam(page: Page): Promise<string> {
  await page.getByLabel('Name of your team').fill('Two windows')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await skipGuess(page)
  await page.getByRole('button', { name: /Change who answers/ }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ben')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await waitUntilSaved(page)
  return `/assess/${new URL(page.url()).hash.split('/')[2]}`
}

async function skipGuess(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip, I would rather not guess' }).click()
}

/** A second window on the same assessment, in which Ada is about to be removed. */
async function openRemoval(app: OpenApp, page: Page, path: string): Promise<Page> {
  const other = await app.openAnother(page, path)
  await other.getByRole('button', { name: /Change who answers/ }).click()
  await other.getByRole('button', { name: 'Remove Ada' }).click()
  return other
}

/** Nothing is written in any window until the function it returns is called. */
async function holdWriting(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('trefoil-writing', () => {
          held()
          return new Promise<void>((release) => Object.assign(window, { releaseWriting: release }))
        })
      }),
  )
  return () => page.evaluate(() => (window as unknown as { releaseWriting: () => void }).releaseWriting())
}

/** How many windows wait for their turn to write. */
function waiting(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { pending = [] } = await navigator.locks.query()
    return pending.filter(({ name }) => name === 'trefoil-writing').length
  })
}

it('sets aside what is typed for somebody whom another window removes, and goes on writing', async ({ app }) => {
  const page = await app.open()
  const path = await startTeam(page)
  await page.getByRole('button', { name: 'Answer as Ada' }).click()
  await page.getByLabel('Comment', { exact: true }).waitFor()
  const [title] = ((await page.locator('main').getByRole('heading', { level: 1 }).textContent()) ?? '').split(': ')
  const other = await openRemoval(app, page, path)

  const third = await app.openAnother(page)
  const release = await holdWriting(third)
  await other.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect.poll(() => waiting(third)).toBe(1)
  await page.getByLabel('Comment', { exact: true }).fill(COMMENT)
  await expect.poll(() => waiting(third)).toBe(2)
  await release()

  const note = page.getByRole('alert').filter({ hasText: 'Not saved: removed in another window' })
  await note.getByText(`Ada’s answer to “${title}”`).waitFor()
  await note.getByText(`Comment: ${COMMENT}`).waitFor()
  expect(await findViolations(page)).toEqual([])
  await waitUntilSaved(page)

  // Nobody else steps into the place of who was removed.
  await page.getByRole('button', { name: 'Answer as Ben' }).click()
  await skipGuess(page)
  await page.getByLabel('Comment', { exact: true }).fill('Ben’s')
  await waitUntilSaved(page)
  expect((await readStoredFacts(page)).sheets).toMatchObject([
    { participant: 'Ben', answers: { [practiceOf(page)]: { comment: 'Ben’s' } } },
  ])

  await other.keyboard.press('ControlOrMeta+z')
  await waitUntilSaved(other)
  await page.getByRole('button', { name: /Change who answers/ }).click()
  await page.getByRole('button', { name: 'Answer as Ada' }).waitFor()
  await note.getByRole('button', { name: 'Remove this note' }).click()
  await note.waitFor({ state: 'detached' })
})

function practiceOf(page: Page): string {
  return new URL(page.url()).hash.split('/')[3] ?? ''
}

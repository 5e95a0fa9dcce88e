import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { readStoredWorkspace } from './exchange-files.ts'
import { it, type OpenApp } from './open-app.ts'
import { readStoredFacts } from './stored-facts.ts'
import { answerAlone, goTo, waitUntilSaved } from './workspace-screens.ts'

it('shows in one window what is answered in the other, and overwrites nothing', async ({ app }) => {
  const { page: one, other } = await twoWindows(app)
  await one.keyboard.press('3')
  await radio(other, 3).waitFor()
  await other.keyboard.press('c')
  await other.getByLabel('Comment').pressSequentially('from the other window')
  await one.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('[data-answer-comment]')?.value === 'from the other window',
  )
  await one.keyboard.press('ArrowRight')
  await one.keyboard.press('1')
  await other.getByText('2 of 70 answered', { exact: true }).waitFor()
  const { sheets } = await readStoredWorkspace(one)
  expect(sheets).toHaveLength(1)
  expect(Object.values(sheets[0]?.answers ?? {})).toMatchObject([
    { value: 3, comment: 'from the other window' },
    { value: 1, comment: '' },
  ])
})

it('shows the same in both windows and on the disk when both answer at the same moment', async ({ app }) => {
  const { page: one, other } = await twoWindows(app)
  for (const [a, b] of [
    [1, 2],
    [4, 3],
    [0, 5],
    [2, 4],
  ] as const) {
    await Promise.all([one.keyboard.press(String(a)), other.keyboard.press(String(b))])
    await Promise.all([waitUntilSaved(one), waitUntilSaved(other)])
    const [sheet] = ((await readStoredFacts(one)).sheets ?? []) as readonly Sheet[]
    const stored = Object.values(sheet?.answers ?? {})[0]?.value ?? null
    expect([a, b]).toContain(stored)
    await radio(one, stored).waitFor()
    await radio(other, stored).waitFor()
  }
  await Promise.all([one.keyboard.press('ArrowRight'), other.keyboard.press('ArrowRight')])
  await Promise.all([other.getByText('· 2 of 70').waitFor(), one.keyboard.press('ArrowRight')])
  await Promise.all([one.keyboard.press('3'), other.keyboard.press('3')])
  for (const page of [one, other]) {
    await page.getByText('3 of 70 answered', { exact: true }).waitFor()
    await goTo(page, { path: '/' })
    await page.getByText('First assessment: 3 of 70 answers').waitFor()
  }
})

it('undoes nothing of what the other window removed, and goes on saving', async ({ app }) => {
  const { page: one, other } = await twoWindows(app)
  await one.keyboard.press('3')
  await radio(other, 3).waitFor()
  await other.getByRole('button', { name: /Change who answers/ }).click()
  await other.getByRole('button', { name: 'Remove Ada' }).click()
<<<<<<< HEAD
=======
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
>>>>>>> f5b8822 (The palette does by name what the screens do: each action is carried out where its button stands)
  await other.getByRole('button', { name: 'Remove', exact: true }).click()
  await one.getByRole('heading', { name: 'Who answers?' }).waitFor()
  await one.getByRole('button', { name: 'Undo new team New team' }).click()
  await one.getByText('This assessment is not here').waitFor()
  await one.keyboard.press('Control+Shift+z')
  await one.getByLabel('Name', { exact: true }).fill('Bo')
  await one.getByRole('button', { name: 'Go on' }).click()
  await one.getByRole('heading', { name: 'What kind of shop are you?' }).waitFor()
  await waitUntilSaved(one)
  const { sheets } = await readStoredWorkspace(other)
  expect(sheets.map(({ participant }) => participant)).toEqual(['Bo'])
})

async function twoWindows(app: OpenApp) {
  const page = await app.open()
  await answerAlone(page)
  await waitUntilSaved(page)
  const other = await app.openAnother(page, new URL(page.url()).hash.slice(1))
  await other.getByText('· 1 of 70').waitFor()
  return { page, other }
}

function radio(page: Page, value: AnswerValue | null) {
  return page.locator(`[data-choice="${value}"]:checked`)
}

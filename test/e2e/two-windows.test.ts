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

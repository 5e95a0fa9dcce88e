import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readStoredWorkspace, saveWorkspace } from './exchange-files.ts'
import { it } from './open-app.ts'
import { typeText } from './press-keys.ts'
import { answerAlone, goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

it('loses nothing in a reload: answers, the comment being typed, evidence, and the place', async ({ app }) => {
  const page = await app.open()
  await answerAlone(page)
  await page.keyboard.press('4')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('2')
  await page.keyboard.press('e')
  await typeText(page, 'https://wiki.example/page')
  await page.getByLabel('From when').fill('2026-02-28')
  await page.getByLabel('Who can show it').fill('Bo')
  await page.getByLabel('Comment').focus()
  await typeText(page, 'half a sentence, and the')
  await reloadOnceSaved(page)

  await page.getByText('· 2 of 70').waitFor()
  expect(await page.getByLabel('Comment').inputValue()).toBe('half a sentence, and the')
  expect(await page.getByLabel('Link or note').inputValue()).toBe('https://wiki.example/page')
  expect(await page.getByLabel('From when').inputValue()).toBe('2026-02-28')
  expect(await page.getByLabel('Who can show it').inputValue()).toBe('Bo')
  expect(await chosen(page)).toBe('2')
  await page.keyboard.press('ArrowLeft')
  await page.getByText('· 1 of 70').waitFor()
  expect(await chosen(page)).toBe('4')
})

it('asks before it goes, or has saved: a reload in the middle of a word is never a silent loss', async ({ app }) => {
  const page = await app.open()
  await answerAlone(page)
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    void dialog.accept()
  })
  for (const word of ['one', 'two', 'three', 'four', 'five']) {
    const askedBefore = asked
    await page.getByLabel('Comment').fill(word)
    await page.reload()
    const kept = await page.getByLabel('Comment').inputValue()
    if (asked === askedBefore) expect(kept).toBe(word)
  }
})

it('starts undo afresh after a reload, and keeps what was undone undone', async ({ app }) => {
  const page = await app.open()
  await answerAlone(page)
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowRight')
  await page.getByText('· 2 of 70').waitFor()
  await page.keyboard.press('3')
  await page.keyboard.press('Control+z')
  await page.getByText('1 of 70 answered', { exact: true }).waitFor()
  await reloadOnceSaved(page)
  await page.getByText('1 of 70 answered', { exact: true }).waitFor()
  expect(await chosen(page)).toBeNull()
  expect(await page.getByRole('button', { name: 'Nothing to undo' }).isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Nothing to redo' }).isDisabled()).toBe(true)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('5')
  await page.getByRole('button', { name: /^Undo answer to/ }).click()
  await page.getByRole('button', { name: /^Redo answer to/ }).click()
  const { sheets } = await readStoredWorkspace(page)
  expect(Object.values(sheets[0]?.answers ?? {}).map(({ value }) => value)).toEqual([1, 5])
})

it('comes back to the same screen with the same content, wherever it is reloaded', async ({ app }) => {
  const page = await app.open()
  const places = await openSample(page)
  const before = await saveWorkspace(page)
  for (const place of places) {
    await goTo(page, place)
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const address = page.url()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(page.url()).toBe(address)
  }
  expect(await saveWorkspace(page)).toBe(before)
})

async function reloadOnceSaved(page: Page): Promise<void> {
  await waitUntilSaved(page)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The choice that is ticked, as its key; null where none is. */
function chosen(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector<HTMLElement>('[data-choice]:checked')?.dataset.choice ?? null)
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answer, AnswerValue } from '#shared/model/answer.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { readStoredWorkspace } from './exchange-files.ts'
import { it } from './open-app.ts'
import { tabTo, typeText } from './press-keys.ts'
import { waitUntilSaved } from './workspace-screens.ts'

const QUESTIONS = loadCorePack()
  .practices.filter(({ id }) => loadCorePack().shortForm.includes(id))
  .map(({ id }) => id)

it('answers a whole assessment with the keyboard alone, and stores exactly what was typed', async ({ app }) => {
  const page = await app.open()
  await startShortForm(page)
  await guess(page)
  const expected: Record<string, Answer> = {}
  for (const [index, id] of QUESTIONS.entries()) {
    await onQuestion(page, index)
    expected[id] = await answerOne(page, index)
    await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'Enter')
  }
  await page.getByRole('heading', { level: 1, name: 'All answered' }).waitFor()
  await waitUntilSaved(page)
  await tabTo(page, 'See the results')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Results' }).waitFor()
  await page.getByText(/Practices rated/).waitFor()

  const { teams, assessments, sheets } = await readStoredWorkspace(page)
  expect(teams.map(({ name }) => name)).toEqual(['Keys & Co. “Ünïcode”'])
  expect(assessments).toMatchObject([{ form: 'short', practices: QUESTIONS, status: 'open' }])
  expect(sheets).toMatchObject([{ participant: 'Ada', role: 'dev', guess: { kind: 'devops', confidence: 'medium' } }])
  expect(sheets[0]?.answers).toEqual(expected)
})

it('changes an answer on the way back, and leaves single keys to whoever types', async ({ app }) => {
  const page = await app.open()
  await startShortForm(page)
  await tabTo(page, 'Skip, I would rather not guess')
  await page.keyboard.press('Enter')
  await onQuestion(page, 0)
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowRight')
  await onQuestion(page, 1)
  await page.keyboard.press('c')
  await typeText(page, 'no 5 decisions, 0 clues? L')
  await page.keyboard.press('Control+Enter')
  await onQuestion(page, 2)
  await page.keyboard.press('ArrowLeft')
  await onQuestion(page, 1)
  await page.keyboard.press('ArrowLeft')
  await onQuestion(page, 0)
  await page.keyboard.press('4')
  await page.keyboard.press('ArrowUp')
  const { sheets } = await readStoredWorkspace(page)
  expect(sheets[0]?.answers).toEqual({
    [QUESTIONS[0] ?? '']: answer(3),
    [QUESTIONS[1] ?? '']: answer(null, { comment: 'no 5 decisions, 0 clues? L' }),
  })
})

it('shows the first question after three clicks', async ({ app }) => {
  const page = await app.open()
  await typeText(page, 'Three clicks')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('heading', { name: 'Who answers?' }).waitFor()
  await typeText(page, 'Ada')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Skip, I would rather not guess' }).click()
  await page.getByText('· 1 of 70').waitFor()
})

/** The first screen and “Who answers?”; the window ends on the guess. */
async function startShortForm(page: Page): Promise<void> {
  await typeText(page, 'Keys & Co. “Ünïcode”')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Who answers?' }).waitFor()
  await typeText(page, 'Ada')
  await page.keyboard.press('Tab')
  await typeText(page, 'dev')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What kind of shop are you?' }).waitFor()
}

async function guess(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
}

async function onQuestion(page: Page, index: number): Promise<void> {
  await page.getByText(new RegExp(`· ${index + 1} of ${QUESTIONS.length}$`)).waitFor()
}

/** Each way to answer in turn; the last round goes further. */
async function answerOne(page: Page, index: number): Promise<Answer> {
  const value = ([0, 1, 2, 3, 4, 5, 'na', 'dk'] as const)[index % 8] as AnswerValue
  await page.keyboard.press(value === 'na' ? 'n' : value === 'dk' ? 'D' : String(value))
  if (value === 'na') {
    await typeText(page, `Not ours, number ${index}`)
    await page.keyboard.press('Escape')
    return answer(value, { comment: `Not ours, number ${index}` })
  }
  if (index % 8 === 3) {
    await page.keyboard.press('c')
    await typeText(page, `“Quoted”, ${index} %`)
    await page.keyboard.press('Enter')
    await typeText(page, 'second line')
    await page.keyboard.press('Escape')
    return answer(value, { comment: `“Quoted”, ${index} %\nsecond line` })
  }
  if (index % 8 === 4) {
    await page.keyboard.press('e')
    await typeText(page, `https://wiki.example/${index}`)
    await page.keyboard.press('Escape')
    return answer(value, { evidence: [{ text: `https://wiki.example/${index}`, date: null, owner: '' }] })
  }
  if (index % 8 === 5) {
    await tabTo(page, 'Not very')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await tabTo(page, /^Next$|^Finish$/)
    return answer(value, { confidence: 'high' })
  }
  return answer(value)
}

function answer(value: AnswerValue | null, rest: Partial<Answer> = {}): Answer {
  return { value, confidence: null, comment: '', evidence: [], ...rest }
}

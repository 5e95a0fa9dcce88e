import { MantineProvider } from '@mantine/core'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Route, Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CORE_PACK } from '#renderer/core-pack-data.ts'
import { AssessScreen } from '#renderer/screens/assess/AssessScreen.tsx'
import { INITIAL_STATE } from '#renderer/store/app-state.ts'
import { connectCommit, undo } from '#renderer/store/commit.ts'
import { useApp } from '#renderer/store/store.ts'
import { createWriteQueue } from '#renderer/store/write-queue.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import { DEFAULT_SETTINGS } from '#shared/model/empty-workspace.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const PRACTICES = ['runbooks', 'observability', 'agreed-slos']
const guess = { kind: 'blend', confidence: 'low' } as const

/** The screen with the store's facts, as the app gives them. */
function Connected() {
  const open = useApp((state) => state.open)
  if (!open) return null
  return (
    <AssessScreen
      pack={CORE_PACK}
      team={aTeam()}
      assessment={open.assessment}
      sheets={Object.values(open.sheets)}
      plan={null}
      settings={DEFAULT_SETTINGS}
    />
  )
}

describe('AssessScreen', () => {
  let root: Root
  let host: HTMLElement

  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    connectCommit(
      createWriteQueue(
        async () => {},
        async () => {},
        (saving) => useApp.setState({ saving }),
      ),
    )
    host = document.body.appendChild(document.createElement('div'))
    root = createRoot(host)
  })
  afterEach(() => {
    root.unmount()
    host.remove()
    window.location.hash = ''
  })

  function show(sheets: readonly Sheet[], path = '', change: Partial<Assessment> = {}): void {
    const assessment = anAssessment({ practices: PRACTICES, ...change })
    useApp.setState({
      ...INITIAL_STATE,
      open: {
        assessment,
        sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
        workshop: null,
        items: {},
      },
    })
    window.location.hash = `/assess/${assessment.id}${path}`
    root.render(
      <MantineProvider>
        <Router hook={useHashLocation}>
          <Route path="/assess/:assessmentId/:practiceId?" component={Connected} />
        </Router>
      </MantineProvider>,
    )
  }

  const ready = () => aSheet({ guess, answers: {} })
  const answerTo = (practice: string) => useApp.getState().open?.sheets['sheet-1']?.answers[practice]
  const question = (practice: string) =>
    page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: CORE_PACK.practices.find(({ id }) => id === practice)?.question ?? practice })

  it('is answered by keyboard alone, and says what is saved', async () => {
    show([ready()])
    await expect.element(question('runbooks')).toHaveFocus()
    await userEvent.keyboard('3')
    expect(answerTo('runbooks')?.value).toBe(3)
    await expect.element(page.getByRole('radio', { name: /^Level 3, Defined/ })).toBeChecked()
    await expect.element(page.getByRole('status')).toHaveTextContent('Level 3, Defined')
    await userEvent.keyboard('{ArrowDown}')
    expect(answerTo('runbooks')?.value).toBe(4)
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(question('observability')).toHaveFocus()
    await userEvent.keyboard('d{Enter}')
    expect(answerTo('observability')?.value).toBe('dk')
    await expect.element(question('agreed-slos')).toHaveFocus()
    await userEvent.keyboard('0{Enter}')
    await expect.element(page.getByRole('heading', { name: 'All answered' })).toBeVisible()
  })

  it('undo takes back a whole comment, and keys do nothing while typing', async () => {
    show([ready()])
    await expect.element(question('runbooks')).toHaveFocus()
    await userEvent.keyboard('2c')
    await userEvent.keyboard('5 days, none done')
    expect(answerTo('runbooks')).toMatchObject({ value: 2, comment: '5 days, none done' })
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('radio', { name: /^Level 2/ })).toHaveFocus()
    expect(undo()).toBe('comment to Runbooks for alerts')
    expect(answerTo('runbooks')).toMatchObject({ value: 2, comment: '' })
    undo()
    expect(answerTo('runbooks')).toBeUndefined()
  })

  it('counts “does not apply” only with its reason', async () => {
    show([ready()])
    await expect.element(question('runbooks')).toHaveFocus()
    await userEvent.keyboard('n')
    await expect.element(page.getByText('Reason needed', { exact: false }).first()).toBeVisible()
    await expect.element(page.getByText('0 of 3 answered')).toBeVisible()
    await userEvent.keyboard('No service of ours')
    await expect.element(page.getByText('1 of 3 answered')).toBeVisible()
    expect(answerTo('runbooks')).toMatchObject({ value: 'na', comment: 'No service of ours' })
  })

  it('stores evidence from its first letter', async () => {
    show([ready()])
    await expect.element(question('runbooks')).toHaveFocus()
    await userEvent.keyboard('e')
    expect(answerTo('runbooks')).toBeUndefined()
    await userEvent.keyboard('wiki page')
    expect(answerTo('runbooks')?.evidence).toEqual([{ text: 'wiki page', date: null, owner: '' }])
    await page.getByRole('button', { name: 'Remove evidence 1' }).click()
    expect(answerTo('runbooks')).toBeUndefined()
  })

  it('resumes at the first question that is open, and at the one in the address', async () => {
    const answers = { runbooks: anAnswer(1) }
    show([aSheet({ guess, answers })])
    await expect.element(question('observability')).toBeVisible()
    show([aSheet({ guess, answers })], '/agreed-slos')
    await expect.element(question('agreed-slos')).toBeVisible()
  })

  it('goes on by itself where that is wished', async () => {
    localStorage.setItem('trefoil.assess.go-on', 'yes')
    show([ready()])
    await expect.element(question('runbooks')).toHaveFocus()
    await userEvent.keyboard('4')
    await expect.element(question('observability')).toHaveFocus()
    expect(answerTo('runbooks')?.value).toBe(4)
  })

  it('asks who answers, then for a guess that can be skipped', async () => {
    show([])
    await userEvent.fill(page.getByLabelText('Name'), 'Maya')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'What kind of shop are you?' })).toBeVisible()
    await page.getByRole('button', { name: 'Skip, I would rather not guess' }).click()
    await expect.element(question('runbooks')).toBeVisible()
    expect(Object.values(useApp.getState().open?.sheets ?? {})).toMatchObject([{ participant: 'Maya', guess: null }])
  })

  it('keeps the guess, and never shows the answers of others', async () => {
    const other = aSheet({
      id: 'sheet-2',
      participant: 'Ben',
      answers: { runbooks: anAnswer(5, { comment: 'Secret' }) },
    })
    show([aSheet({ guess: null, answers: {} }), other])
    await page.getByRole('button', { name: `Answer as ${aSheet().participant}` }).click()
    await page.getByRole('radio', { name: /DevOps/ }).click()
    await page.getByRole('radio', { name: 'Fairly' }).click()
    await page.getByRole('button', { name: 'To the first question' }).click()
    await expect.element(question('runbooks')).toBeVisible()
    expect(useApp.getState().open?.sheets['sheet-1']?.guess).toEqual({ kind: 'devops', confidence: 'medium' })
    expect(host.querySelector(':checked[data-choice]')).toBeNull()
    expect(host.textContent).not.toContain('Secret')
  })

  it('removes a participant once confirmed, and undo brings back the answers', async () => {
    show([ready(), aSheet({ id: 'sheet-2', participant: 'Ben' })])
    await page.getByRole('button', { name: 'Remove Ben' }).click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    expect(useApp.getState().open?.sheets['sheet-2']).toBeUndefined()
    undo()
    expect(useApp.getState().open?.sheets['sheet-2']).toEqual(aSheet({ id: 'sheet-2', participant: 'Ben' }))
  })

  it('a participant who is removed elsewhere gives their place to nobody', async () => {
    const ben = aSheet({ id: 'sheet-2', participant: 'Ben', guess })
    show([ready()])
    await expect.element(question('runbooks')).toBeVisible()
    useApp.setState(({ open }) => ({ open: open && { ...open, sheets: { [ben.id]: ben } } }))
    await expect.element(page.getByRole('button', { name: 'Answer as Ben' })).toBeVisible()
    await expect.element(question('runbooks')).not.toBeInTheDocument()
  })

  it('changes nothing in a final assessment', async () => {
    show([ready()], '', { status: 'final' })
    await expect.element(page.getByText('This assessment is final', { exact: false })).toBeVisible()
    await userEvent.keyboard('3')
    await page.getByText('Absent').click({ force: true })
    expect(answerTo('runbooks')).toBeUndefined()
  })

  it('says so where a practice is not asked', async () => {
    show([ready()], '/toil-cap')
    await page.getByRole('button', { name: 'Go to the next open question' }).click()
    await expect.element(question('runbooks')).toBeVisible()
  })
})

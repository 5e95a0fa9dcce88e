import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReportScreen } from '../../../renderer/screens/report/ReportScreen.tsx'
import { findByName, mountScreen, PATIENCE, sampleProps } from '../results/mount-screen.tsx'

/** Colours are the theme's; the built app is checked with them, in both themes. */
const WITHOUT_COLOURS = { rules: { 'color-contrast': { enabled: false } } }

let unmount = () => {}
afterEach(() => unmount())

describe('the preview of a report', () => {
  it('shows a section when it is opened, with every answer, comment and piece of evidence', async () => {
    const props = await sampleProps('booking-3')
    unmount = mountScreen(ReportScreen, props)
    const preview = await findByName('section', 'Preview')
    expect(preview.textContent).toContain('Three strengths')
    expect(preview.textContent).not.toContain(props.sheets[0]?.participant)
    ;(await findByName('summary', 'All practices, all answers')).click()
    const said = props.sheets.flatMap(({ answers }) =>
      Object.values(answers).flatMap(({ comment, evidence }) => [comment, ...evidence.map(({ text }) => text)]),
    )
    await vi.waitFor(() => {
      const shown = preview.textContent ?? ''
      expect(said.filter((words) => !shown.includes(words))).toEqual([])
    }, PATIENCE)
  })

  it('cannot be made without a section, and says why', async () => {
    unmount = mountScreen(ReportScreen, await sampleProps('booking-3', 3))
    const saves = () => [...document.querySelectorAll<HTMLButtonElement>('[aria-label="What to make"] button')]
    await findByName('summary', 'Method')
    await vi.waitFor(() => expect(saves().some(({ disabled }) => !disabled)).toBe(true), { timeout: 30_000 })
    for (const box of document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.click()
    await findByName('[role="status"]', 'A report needs at least one section')
    const able = saves().filter(({ disabled }) => !disabled)
    expect(able.map((button) => button.getAttribute('aria-label'))).toEqual(['Save as Answers as CSV'])
  })

  it('leaves out what is not chosen, and has nothing for axe to find with every section open', async () => {
    unmount = mountScreen(ReportScreen, await sampleProps('booking-3', 3))
    const method = await findByName('summary', 'Method')
    ;(document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[9] as HTMLInputElement).click()
    await vi.waitFor(() => expect(method.isConnected).toBe(false), PATIENCE)
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click()
    await findByName('strong', /./)
    expect((await axe.run(document.body, WITHOUT_COLOURS)).violations).toEqual([])
  })
})

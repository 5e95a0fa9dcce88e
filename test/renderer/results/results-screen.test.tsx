import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ResultsScreen } from '../../../renderer/screens/results/ResultsScreen.tsx'
import { connectCommit } from '../../../renderer/store/commit.ts'
import { useApp } from '../../../renderer/store/store.ts'
import { dialog, findByName, mountScreen, PATIENCE, pressEscape, sampleProps } from './mount-screen.tsx'

/** Colours are the theme's; the built app is checked with them, in both themes. */
const WITHOUT_COLOURS = { rules: { 'color-contrast': { enabled: false } } }

let unmount = () => {}
afterEach(() => unmount())

async function show(assessmentId: string, sheetCount?: number): Promise<void> {
  unmount = mountScreen(ResultsScreen, await sampleProps(assessmentId, sheetCount))
  await findByName('h1', 'Results')
}

describe('ResultsScreen', () => {
  it('leads with the verdict, and says how sure it is once the resampling is done', async () => {
    await show('booking-3')
    await findByName('h2', /Closest to ITIL, but not clearly: a blend/)
    await findByName('[role="status"]', /leads DevOps by .* comes first in \d+ % of cases/)
    expect((await findByName('#mix button', /^ ITIL/)).textContent).toMatch(/ITIL\d\.\d\d\.\d–\d\.\d/)
  })

  it('makes a section only when it comes near', async () => {
    await show('booking-3')
    await findByName('h2', /Closest/)
    expect(document.querySelector('#agreement svg')).toBeNull()
    ;(await findByName('nav button', 'Agreement')).click()
    await vi.waitFor(() => expect(document.querySelector('#agreement svg')).not.toBeNull(), { timeout: 5000 })
    expect(document.activeElement?.id).toBe('agreement')
  })

  it('takes a score apart, leads on to a practice with its answers, and back; closing returns the focus', async () => {
    await show('booking-3')
    const score = await findByName('#mix button', /^ SRE/)
    score.focus()
    score.click()
    await findByName('[role="dialog"] h2', 'The SRE score')
    expect((await dialog()).textContent).toMatch(/Sum of all 70/)
    ;(await findByName('[role="dialog"] button', 'Agreed service level objectives')).click()
    await findByName('[role="dialog"] h3', 'The answers behind it')
    expect((await dialog()).textContent).toContain('Amara Okafor')
    expect((await dialog()).querySelector('a[href="#/assess/booking-3/agreed-slos"]')).not.toBeNull()
    ;(await findByName('[role="dialog"] button', 'Back')).click()
    await findByName('[role="dialog"] h2', 'The SRE score')
    pressEscape()
    await vi.waitFor(() => expect(document.activeElement).toBe(score), { timeout: 5000 })
  })

  it('explains a dimension from the mark in the chart by all three aggregates', async () => {
    await show('booking-3')
    ;(await findByName('nav button', 'Principles')).click()
    const mark = await findByName('[data-target="dimension:focus-on-value"]', /./)
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await findByName('[role="dialog"] h2', 'Focus on value')
    const terms = [...(await dialog()).querySelectorAll('dt')].map((term) => term.textContent)
    expect(terms).toEqual(expect.arrayContaining(['Mean', 'Weakest link', 'ISO 33020 style level']))
  })

  it('changes an affinity as one edit of the settings, and the mix follows', async () => {
    const add = vi.fn()
    connectCommit({ add, flush: async () => {}, isEmpty: () => true } as never)
    await show('booking-3', 1)
    ;(await findByName('#mix button', /^ ITIL/)).click()
    ;(await findByName('[role="dialog"] button', /Joint timeline/)).click()
    const input = (await findByName('[role="dialog"] label', 'ITIL')).getAttribute('for')
    const field = document.getElementById(input ?? '') as HTMLInputElement
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    setValue?.call(field, '0.25')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await vi.waitFor(
      () => expect(useApp.getState().settings.affinities['joint-business-it-timeline']).toMatchObject({ itil: 0.25 }),
      PATIENCE,
    )
    expect(add).toHaveBeenCalled()
    ;(await findByName('[role="dialog"] button', 'Back to the model’s')).click()
    await vi.waitFor(() => expect(useApp.getState().settings.affinities).toEqual({}), PATIENCE)
  })

  it('says what one answer cannot show, and what to do where there is none', async () => {
    await show('booking-3', 1)
    await findByName('h2', /In one person’s answers, closest to/)
    unmount()
    await show('booking-3', 0)
    await findByName('h2', 'No answers yet')
  })

  it('has nothing for axe to find, with and without an explanation', async () => {
    await show('booking-3')
    for (const part of ['Principles', 'CAMS', 'All practices', 'Agreement']) {
      ;(await findByName('nav button', part)).click()
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    expect(await violations()).toEqual([])
    ;(await findByName('[data-target="practice:agreed-slos"]', /./)).dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    )
    await findByName('[role="dialog"] h2', 'Agreed service level objectives')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await violations()).toEqual([])
  })
})

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body, WITHOUT_COLOURS)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`)
}

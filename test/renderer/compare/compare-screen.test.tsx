import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { CompareScreen } from '../../../renderer/screens/compare/CompareScreen.tsx'
import { findByName, mountScreen, sampleProps } from '../results/mount-screen.tsx'

/** Colours are the theme's; the built app is checked with them, in both themes. */
const WITHOUT_COLOURS = { rules: { 'color-contrast': { enabled: false } } }

let unmount = () => {}
afterEach(() => unmount())

async function show(sheetCount?: number): Promise<void> {
  unmount = mountScreen(CompareScreen, await sampleProps('booking-3', sheetCount))
  await findByName('h1', 'Compare')
}

describe('CompareScreen', () => {
  it('has every statement of the article, in four rows by three columns, each cell with the team’s own standing', async () => {
    await show()
    await findByName('th', 'Philosophy and culture')
    const claims = new Set(
      [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((item) => item.dataset.claim),
    )
    expect([...claims].sort()).toEqual(Array.from({ length: 12 }, (_, index) => `S${36 + index}`))
    const { pack } = await sampleProps('booking-3')
    const statements = pack.comparison.flatMap(({ cells }) => [...cells.itil, ...cells.devops, ...cells.sre])
    expect(document.querySelectorAll('[data-claim]')).toHaveLength(statements.length)
    const cells = [...document.querySelectorAll('td')]
    expect(cells).toHaveLength(12)
    for (const cell of cells) expect(cell.textContent).toMatch(/\d\.\dof 5/)
  })

  it('opens the practice behind a statement', async () => {
    await show()
    ;(await findByName('td button', 'A limit on toil')).click()
    await findByName('[role="dialog"] h2', 'A limit on toil')
  })

  it('explains the mean of a cell: its practices with their weights, and from there the answers', async () => {
    await show()
    ;(await findByName('td button', /^\d\.\d, SRE: Key measures\. Where it comes from/)).click()
    await findByName('[role="dialog"] h2', 'SRE: Key measures')
    const { pack } = await sampleProps('booking-3')
    const row = pack.comparison.find(({ id }) => id === 'key-measures')
    const ids = new Set(row?.cells.sre.flatMap(({ practices }) => practices))
    await findByName('[role="dialog"] td', '1')
    const rows = document.querySelectorAll('[role="dialog"] tbody tr')
    expect(rows).toHaveLength(ids.size)
    rows[0]?.querySelector('button')?.click()
    await findByName('[role="dialog"] h3', 'What people answered')
    await findByName('[role="dialog"] button', 'Back')
  })

  it('tells a style from a virtue', async () => {
    await show()
    const cell = (await findByName('td button', 'central operations centre')).closest('td')
    expect(cell?.textContent).toContain('style of working, not a virtue')
    expect(cell?.textContent).not.toContain('What to do next')
  })

  it('shows the strengths, and says where there is nothing to compare with', async () => {
    await show()
    ;(await findByName('[role="tab"]', 'Strengths')).click()
    await findByName('article', 'Shared ownership')
    ;(await findByName('[role="tab"]', 'Then and now')).click()
    await findByName('h2', 'only assessment')
    ;(await findByName('[role="tab"]', 'Team and team')).click()
    await findByName('h2', 'No other team has answered')
  })

  it('has an empty state, and nothing for axe to find', async () => {
    await show()
    await findByName('th', 'Key measures')
    const found = await axe.run(document.body, WITHOUT_COLOURS)
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
    unmount()
    await show(0)
    await findByName('h2', 'Nothing to compare yet')
  })
})

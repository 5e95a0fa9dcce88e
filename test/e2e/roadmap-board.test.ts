import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Plan } from '#shared/model/plan.ts'
import type { Team } from '#shared/model/team.ts'
import { downloadBy } from './exchange-files.ts'
import { findCutOff } from './find-cut-off.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { readStoredFacts } from './stored-facts.ts'
import { goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

async function openRoadmap(page: Page): Promise<void> {
  const place = (await openSample(page)).find(({ name }) => name === 'Roadmap')
  await goTo(page, place ?? { path: '/' })
  await page.getByRole('heading', { name: 'Board' }).waitFor()
}

const cardCalled = (page: Page, id: string) => page.locator(`[data-step="${id}"]`)

/** What the disk says of a step once everything is written. */
async function noteOf(page: Page, step: string): Promise<Plan['notes'][string] | undefined> {
  await waitUntilSaved(page)
  const { plans } = await readStoredFacts(page)
  return (plans as readonly Plan[])[0]?.notes[step]
}

it('a step is moved by keys: pinned where it can be, refused with the reason where not, undone', async ({ app }) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openRoadmap(page)
  const card = cardCalled(page, 'toil-cap:2')
  const before = await card.textContent()
  await card.focus()
  await page.keyboard.press('p')
  await page.getByText(/^Pinned to Period \d/).waitFor()
  const pinned = (await noteOf(page, 'toil-cap:2'))?.pinnedTo ?? -1
  await page.keyboard.press(pinned > 0 ? 'Shift+ArrowLeft' : 'Shift+ArrowRight')
  await page.getByText(/is pinned to Period \d; the rest is planned around it/).waitFor()
  const moved = (await noteOf(page, 'toil-cap:2'))?.pinnedTo ?? -1
  expect(Math.abs(moved - pinned)).toBe(1)
  expect(await card.evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect((await noteOf(page, 'toil-cap:2'))?.pinnedTo).toBeUndefined()
  expect(await card.textContent()).toBe(before)
})

it('a step is dragged: the plan is tried while it hovers, and nothing changes before it is dropped', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openRoadmap(page)
  await page.getByRole('heading', { name: 'Board' }).evaluate((node) => node.scrollIntoView())
  const card = cardCalled(page, 'optimize-before-automate:2')
  const from = await card.boundingBox()
  const target = await page.getByText('Period 3', { exact: true }).first().boundingBox()
  if (!from || !target) throw new Error('The card and its target have to be in sight.')
  const drag = async () => {
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(target.x + 40, from.y + 30, { steps: 5 })
    await page.locator('[data-dragged]').waitFor()
  }
  await drag()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect((await noteOf(page, 'optimize-before-automate:2'))?.pinnedTo).toBeUndefined()
  await drag()
  await page.mouse.up()
  await page.getByText(/is pinned to Period 3; the rest is planned around it/).waitFor()
  expect((await noteOf(page, 'optimize-before-automate:2'))?.pinnedTo).toBe(2)
  await page.getByText(/2 steps are pinned by you/).waitFor()
})

it('a step has an owner and a status; business items and a baseline are kept', async ({ app }) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openRoadmap(page)
  await cardCalled(page, 'toil-cap:2').focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await drawer.getByText('Done', { exact: true }).click()
  await drawer.getByLabel('Done on').fill('2026-08-03')
  await drawer.getByLabel('Owner').fill('Ada')
  await drawer.getByLabel('Measure', { exact: true }).selectOption('recovery-time')
  await drawer.getByLabel('Of', { exact: true }).selectOption('Booking')
  await drawer.getByText(/does not prove that the step moved it/).waitFor()
  expect(await findViolations(page, ['label', 'button-name', 'color-contrast', 'select-name'])).toEqual([])
  await page.keyboard.press('Escape')
  expect(await noteOf(page, 'toil-cap:2')).toMatchObject({
    owner: 'Ada',
    progress: { state: 'done', on: '2026-08-03' },
    measuredBy: { metric: 'recovery-time', serviceId: 'booking-service' },
  })
  await page.getByRole('tab', { name: /Business and IT/ }).click()
  await page.getByText(/To settle: nobody has said what it needs of IT/).waitFor()
  await page.getByRole('button', { name: 'Add a business item' }).click()
  await page.getByLabel('What the business wants').fill('Spring fair')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Change Spring fair' }).waitFor()
  await page.getByRole('tab', { name: 'Plan against plan' }).click()
  await page.getByLabel('Freeze this plan as').fill('As agreed in July')
  await page.getByRole('button', { name: 'Freeze' }).click()
  await page.getByText(/“As agreed in July”, frozen on/).waitFor()
  await waitUntilSaved(page)
  const { milestones, baselines } = await readStoredFacts(page)
  expect(milestones).toContainEqual(expect.objectContaining({ title: 'Spring fair', teamId: 'booking' }))
  expect(baselines).toContainEqual(expect.objectContaining({ name: 'As agreed in July' }))
})

it('a skill, a window and a concern are said in the panels, are named in the reasons, and are undone one by one', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openRoadmap(page)
  await page.getByRole('button', { name: 'Plan by skill' }).click()
  await page.getByLabel('Name of the skill Skill 1').fill('Operations')
  await page.keyboard.press('Enter')
  await page.getByLabel('Person-days of Operations each period').fill('12')
  await cardCalled(page, 'toil-cap:2').focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('Skill').selectOption('Operations')
  await page.getByText('3 of 12 d', { exact: true }).waitFor()
  await drawer.getByLabel('Not before').selectOption('Period 2')
  await drawer.getByLabel('Pains').selectOption('Strong')
  await drawer.getByText(/You allow it not before period 2/).waitFor()
  await drawer.getByRole('row', { name: /^Pains 1 1 1 1\.00/ }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await noteOf(page, 'toil-cap:2')).toMatchObject({ skill: 'Operations', earliest: 1 })
  await page.getByRole('button', { name: 'Remove the skill Operations' }).click()
  expect((await noteOf(page, 'toil-cap:2'))?.skill).toBeUndefined()
  await page.getByRole('heading', { name: 'Board' }).click()
  await page.keyboard.press('Control+z')
  await page.getByLabel('Name of the skill Operations').waitFor()
  expect((await noteOf(page, 'toil-cap:2'))?.skill).toBe('Operations')
})

it('everything on the board can be reached at 1024 × 700 and at twice the size', async ({ app }) => {
  for (const viewport of [
    { width: 1024, height: 700 },
    { width: 720, height: 450 },
  ]) {
    const page = await app.open({ viewport })
    await openRoadmap(page)
    expect(await findCutOff(page)).toEqual([])
    expect(await findViolations(page)).toEqual([])
  }
})

it('what if: nothing changes until it is kept, and it is undone as one', async ({ app }) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openRoadmap(page)
  await page.getByRole('tab', { name: 'What if?' }).click()
  const panel = page.getByRole('tabpanel')
  await panel.getByLabel('Person-days each').fill('60')
  await panel.getByLabel('Weight of SRE').fill('0.5')
  await panel.getByLabel('Target of').selectOption({ label: 'A limit on toil' })
  await panel.getByLabel('Its target').selectOption('5')
  await panel.getByText(/^Comes in \(\d+\):/).waitFor()
  await panel.getByText(/counted with the weights of each/).waitFor()
  const facts = async () => {
    await waitUntilSaved(page)
    const { plans, teams } = await readStoredFacts(page)
    const team = (teams as readonly Team[]).find(({ id }) => id === 'booking')
    const toil = team?.targets.practices['toil-cap']
    return { capacity: (plans as readonly Plan[])[0]?.capacity, sre: team?.weights.sre, toil }
  }
  expect(await facts()).toEqual({ capacity: 30, sre: 1.5, toil: undefined })
  await panel.getByRole('button', { name: 'Keep these' }).click()
  await page
    .getByText(/of 60 d/)
    .first()
    .waitFor()
  expect(await facts()).toEqual({ capacity: 60, sre: 0.5, toil: 5 })
  await page.getByRole('heading', { name: 'Board' }).click()
  await page.keyboard.press('Control+z')
  await page
    .getByText(/of 30 d/)
    .first()
    .waitFor()
  expect(await facts()).toEqual({ capacity: 30, sre: 1.5, toil: undefined })
})

it('says what came of a promise, finds what would change the plan, and takes the plan to other tools', async ({
  app,
}) => {
  const page = await app.open({ viewport: { width: 1440, height: 900 } })
  await openRoadmap(page)
  await page.getByRole('tab', { name: 'What came of it' }).click()
  await page.getByText(/5 steps were due: 2 moved as hoped, 1 done, but did not move, 1 moved without it/).waitFor()
  await cardCalled(page, 'toil-cap:2').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Find the smallest change' }).click()
  await page.getByText(/Each of these was tried alone, and took it out/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Steps' }).click()
  await page.getByLabel('Why is another practice not here?').selectOption({ index: 1 })
  await page.getByText(/there is no gap to close|Too few people know|a style|does not apply/).waitFor()
  for (const [item, ending, content] of [
    [/^Jira/, /\.jira\.csv$/, /Summary/],
    [/^Calendar/, /\.ics$/, /BEGIN:VCALENDAR/],
  ] as const) {
    await page.getByRole('button', { name: 'Take it out' }).click()
    const { name, bytes } = await downloadBy(page, () => page.getByRole('menuitem', { name: item }).click())
    expect(name).toMatch(ending)
    expect(new TextDecoder().decode(bytes)).toMatch(content)
  }
})

import { expect } from 'vitest'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import { ballotIn } from './ballot-file.ts'
import { it } from './open-app.ts'
import { setUpWorkshop } from './set-up-workshop.ts'
import { readStoredFacts } from './stored-facts.ts'
import { answersAt, fileOf, giveOut, takeIn } from './take-in-ballots.ts'
import { waitUntilSaved } from './workspace-screens.ts'

it('takes what turns up in a session: own choice, late votes, overruling, reopening, a break, notes and actions', async ({
  app,
}) => {
  const page = await app.open()
  await setUpWorkshop(page)
  await page.getByRole('radio', { name: /^Own choice/ }).check({ force: true })
  const chosen = page.getByRole('checkbox', { checked: true })
  const all = await chosen.count()
  await chosen.first().uncheck({ force: true })
  await page.getByText(`${all - 1} practices on the agenda`).waitFor()

  const ballot = ballotIn(await giveOut(page))
  expect(ballot.practices).toHaveLength(all - 1)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Start the session' }).click()
  await page.getByRole('button', { name: 'Begin the rounds' }).click()

  await page.getByRole('button', { name: 'Break', exact: true }).click()
  await page.getByText('Break', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Go on', exact: true }).click()

  await page.getByRole('button', { name: 'Open the voting' }).click()
  await page.getByText('0 of 12 have voted').waitFor()
  for (const key of '3344') await page.keyboard.press(key)
  await page.getByText('4 of 12 have voted').waitFor()
  await page.getByRole('button', { name: 'Reveal', exact: true }).click()
  await page.getByRole('button', { name: 'Reveal all the same' }).click()
  await page.getByRole('heading', { name: 'Median 3.5, agreement', exact: false }).waitFor()

  // Chen's vote stands, Esra's comes in too late: shown, and counted only when the facilitator says so.
  await page.getByRole('button', { name: 'Ballots', exact: true }).click()
  await takeIn(page, [fileOf('esra', answersAt(ballot, 4)), fileOf('chen', answersAt(ballot, 2))])
  await page.getByRole('cell', { name: '1 new, 1 late', exact: false }).first().waitFor()
  await page.getByRole('button', { name: 'Take in 4 votes' }).click()
  await page.getByText('Taken in and saved: 4 votes of 2 people.').waitFor()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByText('voted in time as well; that vote stands').waitFor()
  await page.getByRole('button', { name: 'Count in the late vote of Esra' }).click()
  await page.getByRole('heading', { name: 'Median 4, agreement', exact: false }).waitFor()

  await page.getByLabel('Note').fill('The second team does it otherwise')
  await page.getByLabel('Action', { exact: true }).fill('Write it down')
  await page.getByLabel('Who', { exact: true }).fill('Dana')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('Write it down – Dana').waitFor()
  await page.getByLabel('Action', { exact: true }).fill('Forget it')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take out the action “Forget it”' }).click()

  await page.getByRole('radio', { name: /Measured/ }).check({ force: true })
  await page.getByLabel('Reason').fill('Most see it so')
  await page.getByRole('button', { name: 'Agree', exact: true }).click()
  await page.getByRole('heading', { name: 'Agreed: level 4, Measured' }).waitFor()
  await page.getByRole('button', { name: 'Overrule …' }).click()
  await page.getByRole('radio', { name: /Managed/ }).check({ force: true })
  await page.getByRole('button', { name: 'Overrule the room' }).click()
  await page.getByRole('heading', { name: 'Agreed: level 4, Measured' }).waitFor()
  await page.getByLabel('Reason').fill('Nothing is measured yet')
  await page.getByRole('button', { name: 'Overrule the room' }).click()
  await page.getByRole('heading', { name: 'Decided by the facilitator: level 2, Managed' }).waitFor()
  await page.getByText('The group had agreed on level 4, Measured: Most see it so.').waitFor()
  await page.getByRole('button', { name: 'Reopen' }).click()
  await page.getByRole('heading', { name: 'What do you agree on?' }).waitFor()

  await waitUntilSaved(page)
  const { agendaItems = [] } = await readStoredFacts(page)
  const item = (agendaItems as readonly AgendaItem[]).find(({ practice }) => practice === ballot.practices[0]?.id)
  expect(item).toMatchObject({
    phase: 'revealed',
    note: 'The second team does it otherwise',
    actions: [{ text: 'Write it down', owner: 'Dana' }],
  })
  expect(Object.keys(item?.rounds[0]?.votes ?? {})).toHaveLength(5)
  expect(Object.keys(item?.rounds[0]?.late ?? {})).toHaveLength(1)
})

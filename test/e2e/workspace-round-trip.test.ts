import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { RECORD_TABLES } from '#shared/model/edit.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { bringIn, replaceWithShown, saveWorkspace } from './exchange-files.ts'
import { it } from './open-app.ts'
import { openSample, waitUntilSaved } from './workspace-screens.ts'

const FIXTURES = 'test/fixtures'

it('takes a workspace out and brings it in elsewhere, byte for byte', async ({ app }) => {
  const page = await app.open()
  await openSample(page)
  const first = await saveWorkspace(page)
  expect(JSON.parse(first)).toMatchObject({ format: 'trefoil-workspace', teams: [{}, {}, {}, {}] })

  const elsewhere = await app.open({ path: '/settings' })
  await bringIn(elsewhere, { name: 'taken-out.json', bytes: first })
  await replaceWithShown(elsewhere)
  expect(await saveWorkspace(elsewhere)).toBe(first)

  await elsewhere.getByRole('button', { name: /^Undo .*taken-out\.json/ }).click()
  await waitUntilSaved(elsewhere)
  expect(JSON.parse(await saveWorkspace(elsewhere))).toMatchObject({
    teams: [],
    assessments: [],
    sheets: [],
    plans: [],
  })
  await elsewhere.getByRole('button', { name: /^Redo .*taken-out\.json/ }).click()
  await waitUntilSaved(elsewhere)
  expect(await saveWorkspace(elsewhere)).toBe(first)
})

it('merges a workspace with what is there, and leaves everything else as it was', async ({ app }) => {
  const page = await app.open()
  await openSample(page)
  const before = JSON.parse(await saveWorkspace(page)) as Workspace
  const good = readFileSync(`${FIXTURES}/workspaces/good.json`, 'utf8')
  const added = JSON.parse(good) as Workspace
  await bringIn(page, { name: 'good.json', bytes: good })
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText(/^Merged: /).waitFor()
  const after = JSON.parse(await saveWorkspace(page)) as Workspace
  // Own settings win; what only the file has is kept as well.
  const affinities = { ...added.settings.affinities, ...before.settings.affinities }
  expect(after.settings).toEqual({ ...before.settings, affinities })
  for (const table of RECORD_TABLES) {
    expect(after[table], table).toHaveLength(before[table].length + added[table].length)
    expect(after[table], table).toEqual(expect.arrayContaining([...before[table], ...added[table]]))
  }
})

/** What is wrong with each file, and the words that name the place. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'workspaces/bad-damaged.json': /bad-damaged\.json.*(line|character|end)/i,
  'workspaces/bad-syntax.json': /bad-syntax\.json, line 19, column 7/,
  'workspaces/bad-foreign.json': /bad-foreign\.json.*not a Trefoil workspace/,
  'workspaces/bad-fields.json': /bad-fields\.json, teams.*name/,
  'workspaces/bad-references.json': /bad-references\.json, sheets\[1\]\.id: .*already used/,
  'workspaces/bad-newer.json': /bad-newer\.json, schemaVersion.*newer/,
  'answers/bad-level.csv': /bad-level\.csv, .*line 4.*answer/,
  'answers/bad-unknown-practice.csv': /bad-unknown-practice\.csv, .*practice/,
  '../../assets/icons/png/16x16.png': /16x16\.png: This is not text/,
}

it('says what is wrong and where with a damaged or foreign file, and changes nothing', async ({ app }) => {
  const page = await app.open()
  await openSample(page)
  const before = await saveWorkspace(page)
  for (const [file, words] of Object.entries(REFUSED)) {
    const name = file.split('/').at(-1) ?? ''
    await bringIn(page, { name, bytes: readFileSync(`${FIXTURES}/${file}`) })
    const message = page.getByRole('alert').filter({ hasText: `${name} was not brought in; nothing was changed` })
    await message.waitFor()
    expect(await message.getByRole('listitem').first().textContent()).toMatch(words)
  }
  expect(await saveWorkspace(page)).toBe(before)
})

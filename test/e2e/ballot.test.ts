import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sealOf } from '#shared/ballot/seal-answers.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { ballotIn, inspectBallot, openFromDisk } from './ballot-file.ts'
import { downloadBy, type PickedFile } from './exchange-files.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { setUpWorkshop } from './set-up-workshop.ts'
import { readStoredFacts } from './stored-facts.ts'
import { answersAt, fileOf, giveOut, takeIn } from './take-in-ballots.ts'
import { waitUntilSaved } from './workspace-screens.ts'

/** Drops files on the open drawer. */
async function drop(page: Page, files: readonly PickedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (texts) => {
      const data = new DataTransfer()
      for (const [name, text] of texts) data.items.add(new File([text], name))
      return data
    },
    files.map(({ name, bytes }) => [name, String(bytes)] as const),
  )
  await page.getByText('Or drop them here').dispatchEvent('drop', { dataTransfer: transfer })
}

it('is answered on a phone from the disk, by touch and by keys, comes back after a reload, and its file is taken in', async ({
  app,
}) => {
  const page = await app.open()
  await setUpWorkshop(page)
  const html = await giveOut(page)
  expect(html.length, 'size of a ballot').toBeLessThan(160_000)
  const phone = await openFromDisk(page.context().browser(), html)
  await phone.getByRole('heading', { name: 'Your ballot' }).waitFor()
  await inspectBallot(phone, 'start')
  await phone.getByRole('button', { name: 'Begin' }).tap()
  await phone.getByText('Choose who you are first.').waitFor()
  await phone.getByLabel('Who are you?').selectOption('Chen')
  await phone.getByRole('button', { name: 'Begin' }).tap()
  await phone.getByRole('radio', { name: /^SRE/ }).tap()
  await phone.getByRole('radio', { name: 'Fairly' }).tap()
  await inspectBallot(phone, 'guess')
  await phone.getByRole('button', { name: 'Next' }).tap()
  await phone.getByRole('radio', { name: /^Level 3, Defined/ }).tap()
  await inspectBallot(phone, 'question')
  await phone.keyboard.press('Enter')
  await phone.getByText(/^2 of /).waitFor()
  await phone.keyboard.press('n')
  await phone.getByLabel('Why does it not apply?').fill('Another team does it – “5 n d”')
  await phone.getByLabel('Why does it not apply?').press('4')
  await phone.getByRole('radio', { name: 'Does not apply' }).press('ArrowRight')
  await phone.getByText(/^3 of /).waitFor()
  await phone.keyboard.press('d')
  await phone.getByText('Take my answer back').tap()
  await phone.getByRole('button', { name: 'Overview' }).tap()
  await phone.getByText(/^2 of \d+ answered/).waitFor()
  await inspectBallot(phone, 'overview')

  await phone.reload()
  await phone.getByText('2 answers are here from before.', { exact: false }).waitFor()
  await phone.getByRole('button', { name: 'Overview' }).tap()
  const saved = await downloadBy(phone, () => phone.getByRole('button', { name: 'Save my answers' }).tap())
  await phone.getByRole('heading', { name: 'Now give the file to your facilitator' }).waitFor()
  await inspectBallot(phone, 'saved')
  expect(saved.name).toMatch(/Chen\.trefoil-votes$/)

  await takeIn(page, [{ name: saved.name, bytes: saved.bytes }])
  await page.getByRole('cell', { name: '2 new' }).waitFor()
  await page.getByRole('button', { name: 'Take in 2 votes' }).click()
  await page.getByText('Taken in and saved: 2 votes of 1 person.').waitFor()
  const facts = await readStoredFacts(page)
  const chen = (facts.sheets as readonly Sheet[]).find(({ participant }) => participant === 'Chen')
  expect(chen?.guess).toEqual({ kind: 'sre', confidence: 'medium' })
  expect(Object.values(chen?.answers ?? {}).map(({ value, comment }) => [value, comment])).toEqual([
    [3, ''],
    ['na', 'Another team does it – “5 n d”4'],
  ])

  // Saved before, loaded again on a device that knows nothing of it.
  const other = await openFromDisk(page.context().browser(), html)
  const load = async (file: PickedFile) => {
    const [chooser] = await Promise.all([
      other.waitForEvent('filechooser'),
      other.getByRole('button', { name: 'Load a file' }).tap(),
    ])
    await chooser.setFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.bytes) })
  }
  await load({ name: 'altered', bytes: new TextDecoder().decode(saved.bytes).replace('Another team', 'Nobody') })
  await other.getByText('This file was altered', { exact: false }).waitFor()
  await load({ name: saved.name, bytes: saved.bytes })
  await other.getByText(/^2 of \d+ answered/).waitFor()
})

it('takes in twelve at once, once each, and refuses or asks where something is wrong', async ({ app }) => {
  const page = await app.open()
  await setUpWorkshop(page)
  const ballot = ballotIn(await giveOut(page))
  expect(ballot.seats).toHaveLength(12)
  const twelve = ballot.seats.map(({ name }, index) => fileOf(`${name}.trefoil-votes`, answersAt(ballot, index)))
  const altered = { ...answersAt(ballot, 0), participant: 'Zoe' }
  const foreign = { ...answersAt(ballot, 0), session: 'other', sessionName: 'Search, Q1' }
  const changedMind = answersAt(ballot, 1, {
    answers: answersAt(ballot, 4).answers,
    savedAt: '2026-01-02T09:00:00.000Z',
  })
  await takeIn(page, [
    ...twelve,
    fileOf('altered', altered),
    fileOf('foreign', foreign),
    fileOf('again', answersAt(ballot, 2)),
    fileOf('changed-mind', changedMind),
    { name: 'notes.txt', bytes: 'We talked about it.' },
    { name: 'big.trefoil-votes', bytes: ' '.repeat(1024 * 1024 + 1) },
  ])
  await page.getByText('14 ballots read, 4 refused.').waitFor()
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) })
  expect(await row('altered').textContent()).toContain('was altered after it was saved')
  expect(await row('foreign').textContent()).toContain('another session: Search, Q1')
  expect(await row('notes.txt').textContent()).toContain('line 1, column 1')
  expect(await row('big.trefoil-votes').textContent()).toContain('larger than 1 MB')
  await page.getByRole('cell', { name: 'The same as another file; it counts once' }).waitFor()
  await page.getByText('1 person is left out until you decide.').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    expect.soft(await findViolations(page), `take in, ${colorScheme}`).toEqual([])
  }
  await page.getByLabel('Björn: 2 different files').selectOption({ value: 'newest' })
  await page.getByRole('button', { name: 'Take in 24 votes' }).click()
  await page.getByText('Taken in and saved: 24 votes of 12 people.').waitFor()

  const [first] = ballot.practices
  const votesOf = async () => {
    await waitUntilSaved(page)
    const { agendaItems = [] } = await readStoredFacts(page)
    const item = (agendaItems as readonly AgendaItem[]).find(({ practice }) => practice === first?.id)
    return ballot.seats.map(({ id }) => item?.rounds[0]?.votes[id]?.value)
  }
  const counted = [0, 4, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]
  expect(await votesOf()).toEqual(counted)

  // The same twelve once more, dropped: nothing is new but what Björn has changed since.
  await drop(page, twelve)
  await page.getByText('12 ballots read, 0 refused.').waitFor()
  expect(await page.getByRole('cell', { name: '2 here already' }).count()).toBe(11)
  expect(await page.getByRole('button', { name: 'Take in 0 votes' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Put aside' }).click()
  expect(await votesOf()).toEqual(counted)
  await page.getByRole('button', { name: 'Close' }).click()

  // In the session the practice begins with all twelve.
  await page.getByRole('button', { name: 'Start the session' }).click()
  await page.getByRole('button', { name: 'Begin the rounds' }).click()
  await page.getByRole('button', { name: 'Open the voting' }).click()
  await page.getByText('12 of 12 have voted').waitFor()
  await page.getByRole('button', { name: 'Reveal', exact: true }).click()
  await page.getByRole('heading', { name: /^Median/ }).waitFor()
})

it('is sealed by a key of its own where everybody gets one, and the key takes it to another computer', async ({
  app,
}) => {
  const page = await app.open()
  await setUpWorkshop(page)
  await page.getByRole('button', { name: 'Ballots', exact: true }).click()
  const archive = await downloadBy(page, () => page.getByRole('button', { name: 'A ballot for each, as ZIP' }).click())
  expect(archive.name).toMatch(/^Ballots Booking, .*\.zip$/)
  expect([...archive.bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
  await page.getByText('One at a time, and the key for another computer').click()
  const own = await downloadBy(page, () => page.getByRole('button', { name: /^Amara/ }).click())
  const ballot = ballotIn(new TextDecoder().decode(own.bytes))
  expect(ballot.seats.map(({ name }) => name)).toEqual(['Amara'])
  const good = answersAt(ballot, 0)
  const inAnotherName = { ...good, seat: 'someone-else' }
  await takeIn(page, [
    fileOf('good', good),
    fileOf('forged', { ...inAnotherName, seal: sealOf(inAnotherName, ballot.key) }),
  ])
  await page.getByText('1 ballot read, 1 refused.').waitFor()
  await page.getByText('This file answers for somebody else', { exact: false }).waitFor()
  const key = await downloadBy(page, () => page.getByRole('button', { name: 'Save the key' }).click())
  expect(JSON.parse(new TextDecoder().decode(key.bytes))).toMatchObject({
    format: 'trefoil-ballot-key',
    session: ballot.session,
  })
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('trefoil')
        request.onsuccess = () => {
          const transaction = request.result.transaction('sessionSecrets', 'readwrite')
          transaction.objectStore('sessionSecrets').clear()
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
          transaction.onerror = () => reject(transaction.error)
        }
      }),
  )
  await takeIn(page, [fileOf('good', good)])
  await page.getByText('their key is needed', { exact: false }).waitFor()
  await takeIn(page, [fileOf('good', good), { name: key.name, bytes: key.bytes }])
  await page.getByText('1 ballot read, 0 refused.').waitFor()
  await page.getByRole('cell', { name: '2 new' }).waitFor()
})

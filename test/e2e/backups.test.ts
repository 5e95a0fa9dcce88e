import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { replaceWithShown } from './exchange-files.ts'
import { findViolations } from './find-violations.ts'
import { it } from './open-app.ts'
import { goTo, openSample, waitUntilSaved } from './workspace-screens.ts'

const PASSPHRASE = 'kettle orbit velvet seven'

/** Everything that the database of the workspace holds, as text. */
async function storedFacts(page: Page): Promise<string> {
  await waitUntilSaved(page)
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('trefoil')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    // Where the journal stands moves on with every change, also when it is taken back. Summaries are no facts: they are made anew when idle.
    const names = [...database.objectStoreNames].filter((name) => !['journal', 'summaries', 'profiles'].includes(name))
    const rows = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const request = database.transaction(name).objectStore(name).getAll()
            request.onsuccess = () => resolve([name, request.result])
          }),
      ),
    )
    database.close()
    // The order of the fields in a record says nothing.
    return JSON.stringify(rows, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    )
  })
}

/** Saves an encrypted backup of what is open; the path of the file. */
async function saveEncrypted(page: Page, folder: string): Promise<string> {
  await goTo(page, { path: '/settings' })
  await page.getByRole('button', { name: 'Make an encrypted backup' }).click()
  await page.getByText('A forgotten passphrase cannot be recovered').waitFor()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByText('Strong.').waitFor()
  await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the encrypted backup' }).click()
  const path = join(folder, 'saved.trefoil-backup')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Harbourline.*\.trefoil-backup$/)
  await file.saveAs(path)
  await page.getByText(/Saved, and read back to be sure/).waitFor()
  return path
}

async function bringIn(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(path)
}

async function replaceWith(page: Page, path: string): Promise<void> {
  await bringIn(page, path)
  await replaceWithShown(page)
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase of this backup', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the backup' }).click()
}

it('makes an encrypted backup, loses everything, restores it, shows what changes, and can take it back', async ({
  app,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-backup-'))
  try {
    const page = await app.open()
    await openSample(page)
    const path = await saveEncrypted(page, folder)
    expect((await readFile(path)).includes('Harbourline')).toBe(false)
    const full = await storedFacts(page)

    const empty = await app.open({ path: '/settings' })
    // Settings that were never touched have no row yet; undo leaves one with the same content.
    await empty.getByLabel('Name', { exact: true }).fill('x')
    await empty.getByLabel('Name', { exact: true }).fill('')
    const before = await storedFacts(empty)
    await bringIn(empty, path)
    await unlock(empty, 'kettle orbit velvet six')
    await empty.getByText(/The passphrase does not open this backup/).waitFor()
    expect(await findViolations(empty)).toEqual([])
    expect(await storedFacts(empty)).toBe(before)

    await unlock(empty, PASSPHRASE)
    const change = empty.getByRole('group', { name: 'What would change' })
    await change.getByRole('row', { name: /^Teams \d+ 0 0$/ }).waitFor()
    expect(await findViolations(empty)).toEqual([])
    await empty.getByText('Nothing has been changed yet.', { exact: false }).waitFor()
    expect(await storedFacts(empty)).toBe(before)

    await empty.getByRole('button', { name: 'Merge', exact: true }).click()
    await empty.getByText(/^Merged: \d+ answers added/).waitFor()
    expect(await storedFacts(empty)).toBe(full)
    await empty.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => storedFacts(empty)).toBe(before)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

it('shows by team and participant which answers differ, and replaces only on request', async ({ app }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-backup-'))
  try {
    const page = await app.open()
    await openSample(page)
    const download = page.waitForEvent('download')
    await goTo(page, { path: '/settings' })
    await page.getByRole('button', { name: 'Save the workspace to a file' }).click()
    const file = await download
    const workspace = JSON.parse(await text(await file.createReadStream())) as {
      assessments: { status: string; finalised?: unknown }[]
      sheets: { participant: string; answers: Record<string, { value: unknown; comment: string }> }[]
    }
    // What is final is never mixed with a file, so that the sample's assessments are opened first.
    for (const assessment of workspace.assessments) {
      assessment.status = 'open'
      delete assessment.finalised
    }
    const opened = join(folder, 'opened.trefoil')
    await writeFile(opened, JSON.stringify(workspace))
    await replaceWith(page, opened)
    const [sheet] = workspace.sheets
    const [practice] = Object.keys(sheet?.answers ?? {})
    if (!sheet || !practice) throw new Error('The sample has no answers')
    Object.assign(sheet.answers[practice] ?? {}, { comment: 'changed in the file' })
    const path = join(folder, 'changed.trefoil')
    await writeFile(path, JSON.stringify(workspace))

    const before = await storedFacts(page)
    await bringIn(page, path)
    const change = page.getByRole('group', { name: 'What would change' })
    await change.getByRole('row', { name: 'Answers 0 1 0' }).waitFor()
    await change.getByText('1 answer stands otherwise in the file than here', { exact: false }).waitFor()
    await change.locator('summary').first().click()
    await change.locator('details details > summary').first().click()
    await change.getByText(sheet.participant, { exact: true }).click()
    await change
      .getByText(/with a comment|a comment/)
      .first()
      .waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Leave it' }).click()
    expect(await storedFacts(page)).toBe(before)
    await replaceWith(page, path)
    expect(await storedFacts(page)).not.toBe(before)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => storedFacts(page)).toBe(before)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

it('refuses a damaged backup without asking for its passphrase, and changes nothing', async ({ app }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-backup-'))
  try {
    const page = await app.open()
    await openSample(page)
    const path = await saveEncrypted(page, folder)
    const bytes = await readFile(path)
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    await writeFile(path, bytes)
    const before = await storedFacts(page)
    await bringIn(page, path)
    await page.getByText(/The backup is damaged/).waitFor()
    expect(await page.getByLabel('Passphrase of this backup').count()).toBe(0)
    expect(await storedFacts(page)).toBe(before)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

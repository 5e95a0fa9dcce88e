import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { makeBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { makeBackup } from '#shared/interchange/backup/make-backup.ts'
import { writeWorkspace } from '#shared/interchange/workspace-json.ts'
import { type Store, storeFeatures } from '#test/durability/killable-browser.ts'
import { deleteDatabase } from '#test/e2e/stored-facts.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { newProfile, openBrowser } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { buildApp } from './build-pages.ts'
import { largeWorkspace } from './large-workspace.ts'
import { type BenchTable, formatSeries } from './measure.ts'
import { type StaticServer, serveFolders } from './static-server.ts'

const STORES: readonly Store[] = ['leveldb', 'sqlite']
const PASSPHRASE = 'kettle orbit velvet seven'
/** Longer than any of it may take: what takes too long shows in the figures. */
const PATIENCE_MS = 300_000

/** Two steps of a restore, each from the user's press until what comes of it stands on the screen. */
interface Steps {
  /** What would be restored is shown: until then nothing has changed. */
  readonly shown: number
  /** It is restored, and where the app goes on with it: saved. */
  readonly restored: number
}

/** The two files that the user has, of different content. */
interface Files {
  readonly workspace: string
  readonly backup: string
}

/** A workspace of 50 MB restored on the screens: from a file, from an encrypted backup over it, and from the second copy. */
export async function benchRestore({ runs, folder, say }: BenchContext): Promise<readonly BenchTable[]> {
  say('Restore: building the app, writing a workspace of 50 MB and a backup')
  const server = await serveFolders({ '/': await buildApp(join(folder, 'restore-app')) })
  const files = await writeFiles(folder)
  const rows: string[][] = []
  try {
    for (const store of STORES) {
      say(`Restore, ${store}: ${runs} rounds, each on a new profile`)
      const rounds: Awaited<ReturnType<typeof restoreAll>>[] = []
      for (let round = 0; round < runs; round += 1) rounds.push(await restoreAll(store, server, files, folder))
      for (const way of ['file', 'backup', 'secondCopy'] as const) {
        const seconds = (step: keyof Steps) => formatSeries(rounds.map((round) => round[way][step] / 1000))
        rows.push([WAYS[way], store, seconds('shown'), seconds('restored')])
      }
    }
  } finally {
    await server.close()
  }
  return [
    {
      title: 'Restore of 50 MB (150 assessments, 525,000 answers) on the screens',
      columns: ['From', 'Store', 'what would change is shown, s', 'restored, s'],
      rows,
      notes: ['Aim: at most 10 s. From a file and a backup until “Saved on this computer”.'],
    },
  ]
}

const WAYS = {
  file: 'a workspace file, nothing stored yet',
  backup: 'an encrypted backup that differs in every answer',
  secondCopy: 'the second copy, the database gone',
}

async function writeFiles(folder: string): Promise<Files> {
  const practices = loadCorePack().practices.map(({ id }) => id)
  const [workspace, backup] = [join(folder, 'large.trefoil'), join(folder, 'large.trefoil-backup')]
  await writeFile(workspace, writeWorkspace(largeWorkspace(practices, 'as ever')))
  const key = await makeBackupKey(globalThis, PASSPHRASE)
  await writeFile(backup, (await makeBackup(globalThis, largeWorkspace(practices, 'as before'), key)).bytes)
  return { workspace, backup }
}

async function restoreAll(store: Store, { origin }: StaticServer, { workspace, backup }: Files, folder: string) {
  const profile = await newProfile(folder)
  const browser = await openBrowser(profile, storeFeatures(store))
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    page.setDefaultTimeout(PATIENCE_MS)
    await page.goto(`${origin}/#/settings`)
    const file = await bringIn(page, workspace, async () => {})
    const sealed = await bringIn(page, backup, async () => {
      await page.getByLabel('Passphrase of this backup', { exact: true }).fill(PASSPHRASE)
      await page.getByRole('button', { name: 'Open the backup' }).click()
    })
    await deleteDatabase(page)
    return { file, backup: sealed, secondCopy: await restoreFromSecondCopy(page) }
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function bringIn(page: Page, path: string, unlock: () => Promise<void>): Promise<Steps> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  const shown = await timed(async () => {
    await chooser.setFiles(path)
    await unlock()
    await page.getByText('Nothing has been changed yet.').waitFor()
  })
  await page.getByText('Replace what is here', { exact: true }).click()
  const restored = await timed(async () => {
    await page.getByRole('button', { name: 'Replace', exact: true }).click()
    await page.getByText('It is now the workspace.').waitFor()
    await page.getByText('Saved on this computer', { exact: true }).waitFor()
  })
  return { shown, restored }
}

async function restoreFromSecondCopy(page: Page): Promise<Steps> {
  const shown = await timed(async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Restore', exact: true }).waitFor()
  })
  const restored = await timed(async () => {
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Your workspace is back' }).waitFor()
    await page.getByRole('button', { name: 'Go on with Trefoil' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  })
  return { shown, restored }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

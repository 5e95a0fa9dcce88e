import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSample, waitUntilSaved } from '#test/e2e/workspace-screens.ts'
import { answerOpenDialog } from './native-parts.ts'
import type { Launcher, RunningApp } from './running-app.ts'

/** Automatic backups: the first one, one when the window closes, none by a reload, and what is said when the folder is gone. */
export function describeBackups(launcher: Launcher): void {
  const base = mkdtempSync(join(tmpdir(), 'trefoil-backups-'))
  afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }))
  const profile = join(base, 'profile')
  const folder = join(base, 'backups')
  // Told by what they hold, not by their number: of two in one second the later takes the place of the earlier.
  const backupsWith = (words: string) =>
    readdirSync(folder).filter(
      (name) => name.startsWith('Trefoil backup') && readFileSync(join(folder, name), 'utf8').includes(words),
    )

  describe(`automatic backups in ${launcher.name}`, () => {
    it('are made when they are turned on, and when the window closes, but not by a reload', async () => {
      mkdirSync(folder)
      const app = await launcher.launch(profile)
      await openSample(app.page)
      await answerOpenDialog(app, folder)
      await goToSettings(app)
      await app.page.getByRole('button', { name: 'Turn on automatic backups' }).click()
      await app.page.getByText('not encrypted: whoever sees').click()
      await app.page.getByRole('button', { name: 'Choose the folder and turn on' }).click()
      await app.page.getByText(/^Last backup: /).waitFor()
      expect(backupsWith('Harbourline')).toHaveLength(1)
      await rename(app, 'Changed after the backup')
      await app.page.reload()
      await app.page.getByText('There has been work since.').waitFor()
      expect(backupsWith('Changed after the backup')).toEqual([])
      await app.quit()
      expect(backupsWith('Changed after the backup')).toHaveLength(1)
    })

    it('that fail are told, the window closes all the same, and the work is there', async () => {
      const app = await launcher.launch(profile)
      await goToSettings(app)
      rmSync(folder, { recursive: true })
      await rename(app, 'Changed without a folder')
      await app.quit()
      const next = await launcher.launch(profile)
      await next.page
        .getByText(/The automatic backup of .* failed: The folder or file is not there any more\./)
        .waitFor()
      await next.page.getByRole('heading', { level: 1, name: 'Changed without a folder' }).waitFor()
      await next.quit()
    })
  })
}

async function goToSettings({ page }: RunningApp): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
}

async function rename({ page }: RunningApp, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await waitUntilSaved(page)
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeDatabase, NEWER, readDatabase } from '#test/e2e/released-databases.ts'
import { deleteDatabase, readStoredFacts } from '#test/e2e/stored-facts.ts'
import { openSample } from '#test/e2e/workspace-screens.ts'
import type { Launcher } from './running-app.ts'

/** The database is lost behind the app's back: the next start brings everything back from the journal on the Node side. */
export function describeRecovery(launcher: Launcher): void {
  const profile = mkdtempSync(join(tmpdir(), 'trefoil-recovery-'))
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))

  describe(`a lost database in ${launcher.name}`, () => {
    it('is restored from the journal beside the browser’s folders', async () => {
      const first = await launcher.launch(profile)
      await openSample(first.page)
      const userData = await first.evaluate(({ app }) => app.getPath('userData'))
      const before = await readStoredFacts(first.page)
      await deleteDatabase(first.page)
      await first.quit()
      expect(readdirSync(join(userData, 'journal')).some((name) => name.includes('-records-'))).toBe(true)
      const next = await launcher.launch(profile)
      await next.page.getByRole('heading', { name: 'Your workspace can be restored' }).waitFor()
      await next.page.getByRole('button', { name: 'Restore' }).click()
      await next.page.getByRole('heading', { name: 'Your workspace is back' }).waitFor()
      expect(await readStoredFacts(next.page)).toEqual(before)
      await next.quit()
    })

    it('a database of a newer Trefoil is refused and stays as it is', async () => {
      const first = await launcher.launch(profile)
      await makeDatabase(first.page, NEWER)
      const before = await readDatabase(first.page)
      await first.quit()
      const next = await launcher.launch(profile)
      await next.page.getByText('by a newer version of Trefoil. Nothing was changed.').waitFor()
      expect(await readDatabase(next.page)).toEqual(before)
      await next.quit()
    })
  })
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { standInLauncher } from '#test/electron-stand-in/launch-stand-in.ts'
import { describeBackups } from './backup-journey.ts'
import { describeJourneys } from './journeys.ts'
import { describeRecovery } from './recovery-journey.ts'
import type { RunningApp } from './running-app.ts'

const launcher = standInLauncher(inject('appFolder'))

describeJourneys(launcher)
describeRecovery(launcher)
describeBackups(launcher)

interface Noticed {
  readonly isSandboxed: boolean
  readonly escaped: readonly string[]
  readonly refused: readonly string[]
}

/** What the stand-in alone can be asked: which requests the main process refused, which it let go, whether it asked for the sandbox. */
function noticedBy(app: RunningApp): Promise<Noticed> {
  return app.evaluate((electron) => (electron as unknown as { standIn: Noticed }).standIn)
}

describe('each wall by itself, in the stand-in for Electron', () => {
  const profile = mkdtempSync(join(tmpdir(), 'trefoil-walls-'))
  let app: RunningApp
  beforeAll(async () => {
    const probe = `try { eval('1'); window.probe = 'ran' } catch (error) { window.probe = error.name }`
    writeFileSync(join(inject('appFolder'), 'dist/renderer/probe.js'), probe)
    app = await launcher.launch(profile)
  })
  afterAll(async () => {
    await app.quit()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  it('the sandbox was asked for before any window', async () => {
    expect((await noticedBy(app)).isSandboxed).toBe(true)
  })

  it('the policy holds for a script that is served: it runs, and its eval does not', async () => {
    const outcome = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script')
          script.src = 'probe.js'
          script.onload = () => resolve((window as unknown as { probe: string }).probe)
          document.head.append(script)
        }),
    )
    expect(outcome).toBe('EvalError')
  })

  it('a path that leads out of the app is refused', async () => {
    const statuses = await app.page.evaluate(() =>
      Promise.all(
        ['/..%2f..%2fpackage.json', '/%2e%2e/electron/main.js', '/.built-from', '/nothing.js'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    )
    expect(statuses.filter((status) => status !== 403 && status !== 404)).toEqual([])
  })

  it('with the policy lifted, the filter of requests still lets nothing out', async () => {
    const cdp = await app.page.context().newCDPSession(app.page)
    await cdp.send('Page.setBypassCSP', { enabled: true })
    await app.page.reload()
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    const outcome = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/frame'
      document.body.append(frame)
      navigator.sendBeacon('https://example.org/beacon', 'x')
      return fetch('https://example.org/fetch').then(
        () => 'answered',
        () => 'refused',
      )
    })
    expect(outcome).toBe('refused')
    await expect
      .poll(async () => (await noticedBy(app)).refused)
      .toEqual(expect.arrayContaining(['https://example.org/fetch', 'https://example.org/beacon']))
    expect((await noticedBy(app)).escaped).toEqual([])
  })
})

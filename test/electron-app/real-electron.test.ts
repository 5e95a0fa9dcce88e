import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { describeBackups } from './backup-journey.ts'
import { describeJourneys } from './journeys.ts'
import { electronLauncher } from './launch-electron.ts'
import { describeRecovery } from './recovery-journey.ts'
import type { RunningApp } from './running-app.ts'

/** Set by `scripts/test-electron.mjs`, which has found the executable; a packaged one brings the app with it. */
const executable = process.env.TREFOIL_ELECTRON ?? ''
const isPackaged = process.env.TREFOIL_ELECTRON_PACKAGED === '1'
const launcher = electronLauncher(executable, isPackaged ? [] : [inject('appFolder')])

describeJourneys(launcher)
describeRecovery(launcher)
describeBackups(launcher)

describe('what only real Electron can show', () => {
  const profile = mkdtempSync(join(tmpdir(), 'trefoil-real-'))
  let app: RunningApp
  beforeAll(async () => {
    app = await launcher.launch(profile)
  })
  afterAll(async () => {
    await app.quit()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  it('the page is app://bundle, a secure origin that may fetch its own files', async () => {
    const seen = await app.page.evaluate(async () => ({
      origin: location.origin,
      isSecure: isSecureContext,
      status: (await fetch('/index.html')).status,
    }))
    expect(seen).toEqual({ origin: 'app://bundle', isSecure: true, status: 200 })
  })

  it('the window’s process is in the system’s sandbox', async () => {
    const { pid, isSandboxed } = await app.evaluate(({ app: electronApp, BrowserWindow }) => {
      const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0
      const metric = electronApp.getAppMetrics().find((process) => process.pid === pid)
      return { pid, isSandboxed: metric?.sandboxed }
    })
    // Only macOS and Windows tell; on Linux the kernel does: filter mode is 2.
    if (process.platform === 'linux') expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
    else expect(isSandboxed).toBe(true)
  })

  it('the preload script’s world is its own', async () => {
    await app.page.evaluate(() => Object.assign(window, { markOfThePage: 1 }))
    const seen = await app.evaluate(({ BrowserWindow }) =>
      // 999 is the world of Electron's context isolation.
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScriptInIsolatedWorld(999, [
        { code: 'typeof markOfThePage' },
      ]),
    )
    expect(seen).toBe('undefined')
  })

  it.runIf(isPackaged)('the packaged app is loaded from its archive, without developer tools', async () => {
    const seen = await app.evaluate(({ app: electronApp, BrowserWindow }) => ({
      isPackaged: electronApp.isPackaged,
      path: electronApp.getAppPath(),
      hasTools: BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened(),
    }))
    expect(seen).toMatchObject({ isPackaged: true, path: expect.stringMatching(/app\.asar$/), hasTools: false })
  })
})

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storageInUse } from '#electron/modules/storage-backend.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import { openSample, settle, waitUntilSaved } from '#test/e2e/workspace-screens.ts'
import { answerOpenDialog, answerSaveDialog, pressMenu } from './native-parts.ts'
import type { Launcher, RunningApp } from './running-app.ts'

/** What a user does with the desktop app, and what an attacker tries: walked in the stand-in and in real Electron alike. */
export function describeJourneys(launcher: Launcher): void {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-journeys-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  // biome-ignore lint/suspicious/noConsole: where results are shown it has to be said what they do not show
  beforeAll(() => launcher.notice && console.log(launcher.notice))

  describe(`a first start in ${launcher.name}`, () => filesAndScreens(launcher, folder))
  describe(`the window’s walls in ${launcher.name}`, () => walls(launcher, folder))
  describe(`a file from outside in ${launcher.name}`, () => givenFile(launcher, folder))
}

interface Running {
  readonly app: RunningApp
  /** Quits, and starts it anew on the same profile. */
  readonly startAgain: () => Promise<void>
}

/** One app for the steps of a journey; each step goes on where the last one stood. */
function running(launcher: Launcher, profile: string, args: readonly string[] = []): Running {
  let started: RunningApp | null = null
  const start = async () => {
    started = await launcher.launch(profile, args)
  }
  beforeAll(start)
  afterAll(() => started?.quit())
  return {
    get app() {
      if (!started) throw new Error('The app has not been started.')
      return started
    },
    startAgain: async () => {
      await started?.quit()
      await start()
    },
  }
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await settle(page)
}

function filesAndScreens(launcher: Launcher, folder: string): void {
  const profile = join(folder, 'first')
  const workspaceFile = join(folder, 'taken-out.trefoil')
  const now = running(launcher, profile)

  it('leads to the sample workspace and its results', async () => {
    const { page } = now.app
    await page.getByRole('heading', { level: 1, name: 'What kind of shop are you?' }).waitFor()
    await openSample(page)
    await page.locator('main').getByText('Practices rated').first().waitFor()
  })

  it('saves the PDF where the system’s dialog says', async () => {
    const { page } = now.app
    const place = join(folder, 'report.pdf')
    await answerSaveDialog(now.app, place)
    await goTo(page, `/report/${new URL(page.url()).hash.split('/')[2]}`)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByText(place).waitFor({ timeout: 120_000 })
    expect(readFileSync(place).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(place).size).toBeGreaterThan(50_000)
  })

  it('takes the workspace out to a file and brings it in again', async () => {
    const { page } = now.app
    await goTo(page, '/settings')
    await answerSaveDialog(now.app, workspaceFile)
    await page.getByRole('button', { name: 'Save the workspace to a file' }).click()
    await page.getByText(`Saved: ${workspaceFile}`).waitFor()
    await pressMenu(now.app, 'Undo')
    await page.getByRole('button', { name: /^Redo / }).waitFor()
    await waitUntilSaved(page)
    await answerOpenDialog(now.app, workspaceFile)
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText(/^Merged: /).waitFor()
    await waitUntilSaved(page)
  })

  it('opens a screen from the native menu, and shows the versions and licences', async () => {
    const { page } = now.app
    await pressMenu(now.app, 'About Trefoil')
    await page.getByRole('heading', { level: 1, name: 'About Trefoil' }).waitFor()
    await page.getByRole('rowheader', { name: 'Chromium' }).waitFor()
    await page.getByLabel('Find a package or licence').fill('dexie')
    await page.getByText(/^dexie \d/).click()
    await page.getByText('Apache License').first().waitFor()
    await pressMenu(now.app, 'Home')
    await page.getByText('Harbourline').first().waitFor()
  })

  it('loses nothing by a reload, nor by a new start, and remembers its window', async () => {
    await now.app.page.reload()
    await now.app.page.locator('main').getByText('Harbourline').first().waitFor()
    const size = { width: 1000, height: 700 }
    await now.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), size)
    await now.startAgain()
    await now.app.page.locator('main').getByText('Harbourline').first().waitFor()
    const bounds = await now.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
    expect(bounds).toMatchObject(size)
  })

  it('keeps the workspace in the SQLite store', async () => {
    const userData = await now.app.evaluate(({ app }) => app.getPath('userData'))
    expect(storageInUse(userData)).toBe('sqlite')
  })
}

function walls(launcher: Launcher, folder: string): void {
  const now = running(launcher, join(folder, 'walls'))

  it('the window has no right but the preload script’s calls', async () => {
    const preferences = await now.app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0] ?? {}
      return (webContents as unknown as { getLastWebPreferences(): object })?.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
    const seen = await now.app.page.evaluate(() => {
      const world = window as unknown as Record<string, unknown>
      const { calls, ...rest } = world.trefoil as { calls: object }
      const strange = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in world,
      )
      return { strange, calls: Object.keys(calls), rest: Object.keys(rest), isFrozen: Object.isFrozen(calls) }
    })
    expect(seen).toEqual({
      strange: [],
      calls: [...CHANNELS],
      rest: ['onMenuCommand', 'onRoomQuestion'],
      isFrozen: true,
    })
  })

  it.each(CHANNELS)('%s refuses a request without the contract’s shape', async (channel) => {
    const answer = await now.app.page.evaluate(async (name) => {
      const { calls } = (window as unknown as { trefoil: { calls: Record<string, (request: unknown) => unknown> } })
        .trefoil
      return Promise.resolve(calls[name]?.({ surprise: 1 })).then(
        () => 'taken',
        (error: Error) => error.message,
      )
    }, channel)
    expect(answer).toContain('the request does not have the shape of the contract')
  })

  it('the page stays when a link or script leads elsewhere', async () => {
    const { page } = now.app
    const before = page.url()
    for (const leave of [
      () => location.assign('https://example.org/'),
      () => {
        const link = document.createElement('a')
        link.href = 'https://example.org/'
        document.body.append(link)
        link.click()
        link.remove()
      },
    ]) {
      await page.evaluate(leave)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(page.url()).toBe(before)
    }
  })

  it('no second window opens; a source goes to the user’s browser, any other address nowhere', async () => {
    await now.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => void opened.push(url)
    })
    await now.app.page.evaluate(() => {
      for (const url of ['https://example.org/', 'file:///etc/passwd', 'https://dora.dev/research/', 'about:blank']) {
        window.open(url)
      }
    })
    const opened = () => now.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
    await expect.poll(opened).toEqual(['https://dora.dev/research/'])
    expect(await now.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  it('no request leaves the app, by no way', async () => {
    const outcome = await now.app.page.evaluate(async () => {
      const off = 'https://example.org/'
      const image = new Promise((resolve) => {
        const picture = new Image()
        picture.onload = () => resolve('loaded')
        picture.onerror = () => resolve('refused')
        picture.src = `${off}x.png`
      })
      const socket = new Promise((resolve) => {
        try {
          const opened = new WebSocket('wss://example.org/')
          opened.onopen = () => resolve('opened')
          opened.onerror = () => resolve('refused')
        } catch {
          resolve('refused')
        }
      })
      const fetched = fetch(off).then(
        () => 'answered',
        () => 'refused',
      )
      return Promise.all([image, socket, fetched])
    })
    expect(outcome).toEqual(['refused', 'refused', 'refused'])
  })

  it('no inline script, no eval, no WebAssembly runs in the page', async () => {
    const outcome = await now.app.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.head.append(script)
      // After a timer the driver's own leave to evaluate is over, and the page's policy holds.
      const tryEval = new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it fails is what is tested
            globalThis.eval('1')
            resolve('ran')
          } catch (error) {
            resolve((error as Error).name)
          }
        })
      })
      const wasm = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => 'compiled',
        (error: Error) => error.name,
      )
      return { inline: 'inlineRan' in window, eval: await tryEval, wasm }
    })
    expect(outcome).toEqual({ inline: false, eval: 'EvalError', wasm: 'CompileError' })
  })

  it('every permission is denied but keeping and copying', async () => {
    const states = await now.app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'persistent-storage']
      const found = await Promise.all(
        names.map(async (name) => [name, (await navigator.permissions.query({ name: name as PermissionName })).state]),
      )
      const copied = await navigator.clipboard.writeText('a').then(
        () => 'copied',
        () => 'refused',
      )
      return { ...Object.fromEntries(found), copied }
    })
    const denied = { geolocation: 'denied', notifications: 'denied', camera: 'denied', microphone: 'denied' }
    expect(states).toMatchObject({ ...denied, 'clipboard-read': 'denied', 'persistent-storage': 'granted' })
  })
}

function givenFile(launcher: Launcher, folder: string): void {
  const profile = join(folder, 'given')
  const sample = readFileSync(join(import.meta.dirname, '../../assets/samples/harbourline.trefoil.json'))
  const file = join(folder, 'Harbour line.trefoil')
  const broken = join(folder, 'broken.trefoil')
  writeFileSync(file, sample)
  writeFileSync(broken, '{"format": ')
  const now = running(launcher, profile, [file])

  it('named at the start is shown as an import, and nothing is taken in without leave', async () => {
    const { page } = now.app
    await page.getByRole('button', { name: 'Merge', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await pressMenu(now.app, 'Home')
    await page.getByRole('heading', { level: 1, name: 'What kind of shop are you?' }).waitFor()
  })

  it('given to a second process comes to the first, with the same checks', async () => {
    const { page } = now.app
    await launcher.launchSecond(profile, [broken])
    await page.getByText('broken.trefoil was not brought in; nothing was changed').waitFor()
    await launcher.launchSecond(profile, [file])
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText(/^Merged: /).waitFor()
    await waitUntilSaved(page)
  })

  it('is offered again by the menu of recent files', async () => {
    const recent = await now.app.evaluate(({ app }) => app.getPath('userData'))
    expect(JSON.parse(readFileSync(join(recent, 'recent-files.json'), 'utf8'))[0]).toBe(file)
    if (process.platform === 'darwin') return
    await pressMenu(now.app, 'Harbour line.trefoil')
    await now.app.page.getByRole('button', { name: 'Merge', exact: true }).waitFor()
  })
}

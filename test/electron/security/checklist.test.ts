import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAIN_MODULES } from '#electron/main-modules.ts'
import { windowOptions } from '#electron/modules/main-window.ts'
import { isAllowedRequest } from '#electron/modules/permissions.ts'
import { SQLITE_FEATURE } from '#electron/modules/storage-backend.ts'
import { fakeElectron } from '../fake-electron.ts'

/** What of Electron's checklist no other test shows: mostly that a thing is used nowhere, or in one place only. */
const ROOT = join(import.meta.dirname, '..', '..', '..')

function sources(pattern: string): readonly { readonly file: string; readonly text: string }[] {
  return globSync(pattern, { cwd: ROOT }).map((path) => {
    const file = path.replaceAll('\\', '/')
    return { file, text: readFileSync(join(ROOT, file), 'utf8') }
  })
}

function filesWith(pattern: string, words: RegExp): readonly string[] {
  return sources(pattern)
    .filter(({ text }) => words.test(text))
    .map(({ file }) => file)
    .sort()
}

const MAIN = 'electron/**/*.ts'
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

describe('Electron’s security checklist', () => {
  it('there is one session, so that its handlers hold for every page', () => {
    expect(filesWith(MAIN, /fromPartition|partition:/)).toEqual([])
    expect(filesWith(MAIN, /new BrowserWindow|WebContentsView|BrowserView/)).toEqual([
      'electron/modules/main-window.ts',
      'electron/modules/presentation-window.ts',
    ])
  })

  it('no feature of Blink is switched on, and of Chromium only the robust store', () => {
    const { webPreferences } = windowOptions({ width: 1280, height: 840 }, false, true)
    expect(webPreferences).not.toHaveProperty('enableBlinkFeatures')
    const { electron, calls } = fakeElectron()
    for (const module of MAIN_MODULES) module.beforeReady?.(electron)
    const switches = calls.filter(({ name }) => name === 'commandLine.appendSwitch').map(({ args }) => args)
    expect(switches).toEqual([['enable-features', SQLITE_FEATURE]])
  })

  it('there is no webview, and nothing that would let one open windows', () => {
    expect(filesWith('{electron,renderer}/**/*.{ts,tsx,html}', /<webview|allowpopups|webviewTag: true/)).toEqual([])
  })

  it('whatever opens an address outside asks the list first', () => {
    const opening = sources(MAIN).filter(({ text }) => text.includes('shell.openExternal('))
    expect(opening.map(({ file }) => file).sort()).toEqual([
      'electron/ipc/app-handlers.ts',
      'electron/modules/menu.ts',
      'electron/modules/navigation-guard.ts',
    ])
    for (const { text, file } of opening) expect(text, file).toContain('isAllowedExternal(url)')
  })

  it('Electron is pinned to one version, and a newer one is proposed every week', () => {
    const { electron } = packageJson.devDependencies
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    expect(electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages['node_modules/electron'].version).toBe(electron)
    const watch = readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8')
    expect(watch).toMatch(/package-ecosystem: npm\n\s+directory: \/\n\s+schedule:\n\s+interval: weekly/)
  })

  it('messages are heard in one place only, which checks their sender', () => {
    expect(filesWith(MAIN, /ipcMain\.(handle|on|once)/)).toEqual(['electron/ipc/handle.ts'])
  })

  it('no page and no file is loaded by file:', () => {
    expect(filesWith(MAIN, /loadFile|file:\/\//)).toEqual([])
    expect(isAllowedRequest('file:///etc/passwd', false)).toBe(false)
    expect(filesWith(MAIN, /\.loadURL\((?!`\$\{APP_ORIGIN\}\/)/)).toEqual([])
  })

  it('nothing updates itself, and no report leaves this computer', () => {
    const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })
    expect(packages.filter((name) => /updater|sentry|telemetry|analytics/.test(name))).toEqual([])
    expect(filesWith(MAIN, /autoUpdater|uploadToServer: true|submitURL/)).toEqual([])
  })
})

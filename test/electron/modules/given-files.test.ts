import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readRecentList, withRecent } from '#electron/files/recent-list.ts'
import { createGivenFiles, fileInArguments } from '#electron/modules/given-files.ts'
import { menuTemplate } from '#electron/modules/menu.ts'
import { fakeElectron } from '../fake-electron.ts'

const folder = mkdtempSync(join(tmpdir(), 'trefoil-given-'))
afterAll(() => rmSync(folder, { recursive: true }))
const place = join(folder, 'Harbour & line.trefoil')
writeFileSync(place, '{}')

const PAGE = { url: 'app://bundle/', origin: 'app://bundle', parent: null }

function started(argv: readonly string[] = ['trefoil']) {
  const fake = fakeElectron({ userData: mkdtempSync(join(folder, 'data-')), isPackaged: false })
  const send = vi.fn()
  Object.assign(fake.electron.BrowserWindow, { getAllWindows: () => [{ webContents: { send } }] })
  const module = createGivenFiles(argv, folder)
  module.beforeReady?.(fake.electron)
  module.whenReady?.(fake.electron)
  const take = () => fake.handlers.get('file:take-given')?.({ senderFrame: PAGE }, {})
  return { ...fake, send, take }
}

describe('a file given from outside', () => {
  it('is found among the arguments, whatever else stands there', () => {
    const found = fileInArguments(['trefoil', '--flag=x.trefoil', 'note.txt', 'a.TREFOIL', '/x/main.js'], folder)
    expect(found).toBe(resolve(folder, 'a.TREFOIL'))
    expect(fileInArguments(['trefoil', 'Copy.Trefoil-Backup'], folder)).toBe(resolve(folder, 'Copy.Trefoil-Backup'))
    expect(fileInArguments(['x.trefoil'], folder)).toBeNull()
    expect(fileInArguments(['trefoil', '--open=a.trefoil'], folder)).toBeNull()
  })

  it('by argument waits until the window asks, is handed over once, and becomes a recent one', async () => {
    const { take, calls, electron } = started(['trefoil', place])
    expect(await take()).toEqual({
      outcome: 'opened',
      name: 'Harbour & line.trefoil',
      bytes: new Uint8Array(readFileSync(place)),
    })
    expect(await take()).toEqual({ outcome: 'none' })
    expect(calls).toContainEqual({ name: 'app.addRecentDocument', args: [place] })
    expect(readRecentList(electron.app.getPath('userData'))).toEqual([place])
  })

  it('to a second instance, or by open-file, tells the window to ask', async () => {
    const { app, send, take } = started()
    app.emit('second-instance', {}, ['trefoil', 'Harbour & line.trefoil'], folder)
    expect(send).toHaveBeenLastCalledWith('menu:command', 'bring-in')
    expect(await take()).toMatchObject({ outcome: 'opened' })
    const event = { preventDefault: vi.fn() }
    app.emit('open-file', event, place)
    expect(event.preventDefault).toHaveBeenCalled()
    expect(await take()).toMatchObject({ outcome: 'opened' })
    app.emit('second-instance', {}, ['trefoil'], folder)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('that is not there is named, with a sentence', async () => {
    const { take } = started(['trefoil', 'gone.trefoil'])
    expect(await take()).toEqual({
      outcome: 'unreadable',
      name: 'gone.trefoil',
      message: 'The folder or file is not there any more.',
    })
  })
})

describe('recent files', () => {
  it('are ten at most, each once, newest first', () => {
    const list = Array.from({ length: 12 }, (_, i) => `/f${i}`).reduce<readonly string[]>(withRecent, [])
    expect(list).toHaveLength(10)
    expect(withRecent(list, '/f5').slice(0, 2)).toEqual(['/f5', '/f11'])
  })

  it('are empty where the list is damaged', () => {
    const userData = mkdtempSync(join(folder, 'bad-'))
    writeFileSync(join(userData, 'recent-files.json'), '[1, {"__proto__": 2}]')
    expect(readRecentList(userData)).toEqual([])
  })

  it.each(['linux', 'win32'] as const)('stand in the menu on %s, open from there, and can be forgotten', (platform) => {
    const { app, electron, calls } = started()
    writeFileSync(join(electron.app.getPath('userData'), 'recent-files.json'), JSON.stringify([place]))
    const recent = openRecent(electron, platform)
    expect(recent[0]?.label).toBe('Harbour && line.trefoil')
    const opened = vi.fn()
    app.on('open-file', (_event, path) => opened(path))
    click(recent[0])
    expect(opened).toHaveBeenCalledWith(place)
    click(recent.at(-1))
    expect(openRecent(electron, platform)).toHaveLength(2)
    expect(calls.map(({ name }) => name)).toContain('app.clearRecentDocuments')
  })

  it('on macOS are the system’s own', () => {
    const { electron } = started()
    const items = menuTemplate(electron, 'darwin').flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    expect(items.some(({ role }) => role === 'recentDocuments')).toBe(true)
  })
})

function click(item: MenuItemConstructorOptions | undefined): void {
  const press = item?.click as (() => void) | undefined
  press?.()
}

function openRecent(electron: Parameters<typeof menuTemplate>[0], platform: NodeJS.Platform) {
  const items = menuTemplate(electron, platform).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const submenu = items.find(({ label }) => label === 'Open recent')?.submenu
  if (!Array.isArray(submenu)) throw new Error('There is no menu of recent files.')
  return submenu
}

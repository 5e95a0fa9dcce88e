import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { handle } from '#electron/ipc/handle.ts'
import { MAIN_MODULES } from '#electron/main-modules.ts'
import { mainWindow } from '#electron/modules/main-window.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import { CONTRACT } from '#shared/ipc/contract.ts'
import { journalFileName } from '#shared/journal/journal-files.ts'
import { encodeRecord, type JournalRecord } from '#shared/journal/journal-record.ts'
import { encodeSnapshot } from '#shared/journal/snapshot.ts'
import { putRecord } from '#shared/model/edit.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { aTeam } from '#test/fixtures/records.ts'
import { aRoomState } from '#test/fixtures/room.ts'
import { fakeElectron } from '../fake-electron.ts'

const folder = mkdtempSync(join(tmpdir(), 'trefoil-handlers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PAGE = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null }
const FIRST_RECORD: JournalRecord = {
  position: { sequence: 1, id: 'first', moment: '2026-03-05T10:12:00.000Z' },
  schemaVersion: 1,
  edits: [putRecord('teams', null, aTeam())],
}
const VALID: Readonly<Record<(typeof CHANNELS)[number], unknown>> = {
  'file:save': { name: 'a.json', content: '{}' },
  'file:open': { endings: ['.json'] },
  'file:take-given': {},
  'journal:status': {},
  'journal:append': { lines: [encodeRecord(FIRST_RECORD)] },
  'journal:snapshot': { text: encodeSnapshot(EMPTY_WORKSPACE, FIRST_RECORD.position, '1.0.0'), forgetOlder: false },
  'journal:read': { name: journalFileName(1, 'records', 1), from: 0 },
  'journal:set-aside': {},
  'storage:space': {},
  'backup:choose-folder': {},
  'backup:folder': {},
  'backup:write': { name: 'Trefoil backup 2026-03-31 093000.trefoil', content: new Uint8Array([1]) },
  'window:hold': { isHeld: true },
  'window:close': {},
  'window:present': { assessmentId: 'booking-1' },
  'room:look': {},
  // An address of documentation (RFC 5737): no computer has it, so no room opens.
  'room:open': { assessmentId: 'booking-1', address: '192.0.2.77', port: null, state: aRoomState() },
  'room:publish': { state: aRoomState() },
  'room:answer': { id: 1, answer: { kind: 'again' } },
  'room:close': {},
  'app:info': {},
  'app:open-external': { url: 'https://dora.dev/' },
}

/** Everything that the main process answers, as it is wired there: a new channel is tested without being named here. */
function allHandlers() {
  const fake = fakeElectron({ documents: folder, userData: folder, isPackaged: false })
  const handlers = new Map<string, (...args: readonly unknown[]) => unknown>()
  Object.assign(fake.electron.ipcMain, { handle: (channel: string, handler: never) => handlers.set(channel, handler) })
  for (const module of MAIN_MODULES) if (module !== mainWindow) module.whenReady?.(fake.electron)
  fake.calls.length = 0
  const call = async (channel: string, request: unknown, senderFrame: unknown = PAGE) =>
    handlers.get(channel)?.({ senderFrame, sender: {} }, request)
  return { ...fake, fake, handlers, call }
}

describe('every channel', () => {
  it('has a handler, and no handler is without a channel', () => {
    expect([...allHandlers().handlers.keys()].sort()).toEqual([...CHANNELS].sort())
    expect(Object.keys(CONTRACT).sort()).toEqual([...CHANNELS].sort())
  })

  it.each(CHANNELS)('%s refuses a sender that is not the app’s own top page', async (channel) => {
    const { call, calls } = allHandlers()
    const foreign = [
      null,
      { ...PAGE, parent: PAGE },
      { ...PAGE, origin: 'https://example.org' },
      { ...PAGE, origin: 'null' },
      { ...PAGE, url: '' },
      { ...PAGE, url: 'about:blank' },
      { ...PAGE, url: 'app://bundle.example.org/' },
    ]
    for (const frame of foreign) await expect(call(channel, VALID[channel], frame)).rejects.toThrow('sender')
    expect(calls).toEqual([])
  })

  it.each(CHANNELS)('%s refuses what does not have its shape', async (channel) => {
    const { call, calls } = allHandlers()
    const wrong = [undefined, null, 'text', 7, [], { surprise: 1 }, { ...(VALID[channel] as object), surprise: 1 }]
    for (const request of wrong) await expect(call(channel, request)).rejects.toThrow('shape')
    expect(calls).toEqual([])
  })

  it.each(CHANNELS)('%s takes an object without unknown keys, and names no path', (channel) => {
    const { request } = CONTRACT[channel]
    expect(request).toBeInstanceOf(z.ZodObject)
    expect(request.def.catchall).toBeInstanceOf(z.ZodNever)
    expect(Object.keys(request.shape).filter((key) => /path|folder|directory/i.test(key))).toEqual([])
  })

  it('takes what has its shape', async () => {
    const { call } = allHandlers()
    for (const channel of CHANNELS) await expect(call(channel, VALID[channel])).resolves.toBeDefined()
  })
})

describe('handle', () => {
  it('finds a wrong response while developing', async () => {
    const { electron, handlers } = fakeElectron({ isPackaged: false })
    handle(electron, 'app:open-external', vi.fn().mockResolvedValue({ opened: 'perhaps' }))
    await expect(
      handlers.get('app:open-external')?.({ senderFrame: PAGE }, VALID['app:open-external']),
    ).rejects.toThrow()
  })
})

describe('app:open-external', () => {
  it('opens sources and nothing else', async () => {
    const { call, calls } = allHandlers()
    expect(await call('app:open-external', { url: 'https://example.org/' })).toEqual({ opened: false })
    expect(calls).toEqual([])
    expect(await call('app:open-external', { url: 'https://sre.google/books/' })).toEqual({ opened: true })
    expect(calls).toEqual([{ name: 'shell.openExternal', args: ['https://sre.google/books/'] }])
  })
})

describe('file:save and file:open', () => {
  it('offer a safe name with a known ending in the documents folder', async () => {
    const { call, calls } = allHandlers()
    await call('file:save', { name: '../../etc/pass:wd.pdf', content: 'x' })
    await call('file:save', { name: 'run.exe', content: 'x' })
    const paths = calls.map(({ args }) => (args[0] as { defaultPath: string }).defaultPath)
    expect(paths[0]?.startsWith(join(folder, ''))).toBe(true)
    expect(paths[0]).toMatch(/\.pdf$/)
    expect(paths[0]?.slice(folder.length + 1)).not.toMatch(/[/\\:]/)
    expect(paths[1]).toMatch(/run\.exe\.json$/)
  })

  it('offer ballots and their key under their own names', async () => {
    const { call, calls } = allHandlers()
    const names = ['Ballot Booking - Amara.html', 'Ballots Booking.zip', 'Key of Booking.trefoil-key']
    for (const name of names) await call('file:save', { name, content: 'x' })
    expect(calls.map(({ args }) => (args[0] as { defaultPath: string }).defaultPath)).toEqual(
      names.map((name) => join(folder, name)),
    )
  })

  it('write where the user chose, and read it back', async () => {
    const { call, fake } = allHandlers()
    const place = join(folder, 'kept.trefoil')
    fake.dialogAnswer = { canceled: false, filePath: place, filePaths: [place] }
    const content = new Uint8Array([0, 255, 3])
    expect(await call('file:save', { name: 'kept.trefoil', content })).toEqual({ outcome: 'saved', place })
    expect(new Uint8Array(readFileSync(place))).toEqual(content)
    expect(await call('file:open', { endings: ['.trefoil'] })).toEqual({
      outcome: 'opened',
      name: 'kept.trefoil',
      bytes: content,
    })
  })

  it('say in a sentence what went wrong', async () => {
    const { call, fake } = allHandlers()
    const place = join(folder, 'none', 'x.json')
    fake.dialogAnswer = { canceled: false, filePath: place, filePaths: [place] }
    const message = 'The folder or file is not there any more.'
    expect(await call('file:save', VALID['file:save'])).toEqual({ outcome: 'failed', message })
    expect(await call('file:open', VALID['file:open'])).toEqual({ outcome: 'failed', message })
    for (const [name, megabytes] of [
      ['large.csv', 20],
      ['large.json', 200],
    ] as const) {
      const large = join(folder, name)
      writeFileSync(large, '')
      truncateSync(large, megabytes * 1024 * 1024 + 1)
      fake.dialogAnswer = { canceled: false, filePaths: [large] }
      expect(await call('file:open', VALID['file:open'])).toEqual({
        outcome: 'failed',
        message: `The file is larger than ${megabytes} MB and was not read.`,
      })
    }
    expect(existsSync(place)).toBe(false)
  })
})

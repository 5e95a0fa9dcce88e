import { expect, it, vi } from 'vitest'
import { CHANNELS, MENU_CHANNEL } from '#shared/ipc/channels.ts'
import type { Bridge } from '#shared/ipc/contract.ts'

const { exposed, ipcRenderer } = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), off: vi.fn() },
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
  ipcRenderer,
}))

it('the preload script exposes the contract’s calls and the menu’s commands, and nothing of Electron', async () => {
  await import('#electron/preload.ts')
  expect([...exposed.keys()]).toEqual(['trefoil'])
  const bridge = exposed.get('trefoil') as Bridge
  expect(Object.keys(bridge.calls)).toEqual([...CHANNELS])
  expect(Object.values(bridge).filter((part) => part === ipcRenderer)).toEqual([])
  void bridge.calls['app:info']({})
  expect(ipcRenderer.invoke).toHaveBeenCalledWith('app:info', {})
})

it('a listener hears the command alone: the event would be a way around the contract', async () => {
  await import('#electron/preload.ts')
  const bridge = exposed.get('trefoil') as Bridge
  const listener = vi.fn()
  const stop = bridge.onMenuCommand(listener)
  const [channel, heard] = ipcRenderer.on.mock.calls[0] ?? []
  heard({ sender: ipcRenderer }, 'undo')
  expect(listener.mock.calls).toEqual([['undo']])
  stop()
  expect(channel).toBe(MENU_CHANNEL)
  expect(ipcRenderer.off).toHaveBeenCalledWith(MENU_CHANNEL, heard)
})

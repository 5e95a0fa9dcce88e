import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { BRIDGE_NAME, CHANNELS, MENU_CHANNEL } from '#shared/ipc/channels.ts'
import type { Bridge, MenuCommand } from '#shared/ipc/contract.ts'

const calls = Object.fromEntries(
  CHANNELS.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
)

function onMenuCommand(listener: (command: MenuCommand) => void): () => void {
  // The event itself would hand the page a way around the contract.
  const heard = (_event: IpcRendererEvent, command: MenuCommand) => listener(command)
  ipcRenderer.on(MENU_CHANNEL, heard)
  return () => ipcRenderer.off(MENU_CHANNEL, heard)
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, { calls, onMenuCommand } as Bridge)

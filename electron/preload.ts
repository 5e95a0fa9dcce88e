import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { BRIDGE_NAME, CHANNELS, MENU_CHANNEL, ROOM_CHANNEL } from '#shared/ipc/channels.ts'
import type { Bridge, MenuCommand } from '#shared/ipc/contract.ts'
import type { RoomQuestion } from '#shared/ipc/room-channels.ts'

const calls = Object.fromEntries(
  CHANNELS.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
)

/** A way for the page to hear one kind of message. The event itself would hand the page a way around the contract. */
function hearing<Message>(channel: string) {
  return (listener: (message: Message) => void): (() => void) => {
    const heard = (_event: IpcRendererEvent, message: Message) => listener(message)
    ipcRenderer.on(channel, heard)
    return () => ipcRenderer.off(channel, heard)
  }
}

const bridge: Bridge = {
  calls: calls as Bridge['calls'],
  onMenuCommand: hearing<MenuCommand>(MENU_CHANNEL),
  onRoomQuestion: hearing<RoomQuestion>(ROOM_CHANNEL),
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)

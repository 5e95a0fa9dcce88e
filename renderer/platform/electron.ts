import type { Bridge } from '#shared/ipc/contract.ts'
import { FILE_ENDINGS, type FileEnding } from '#shared/ipc/file-endings.ts'
import { createElectronBackupFolder } from './electron-backup-folder.ts'
import { createElectronJournal } from './electron-journal.ts'
import { createElectronRoomHost } from './electron-room-host.ts'
import type { FileToSave, GivenFile, OpenedFile, Platform } from './platform.ts'
import { createWebPlatform } from './web.ts'

/** Files through the system's own dialogs, links through the system's browser; the rest as in any browser. */
export function createElectronPlatform(version: string, bridge: Bridge): Platform {
  return {
    ...createWebPlatform(version),
    kind: 'electron',
    saveFile: (file) => saveFile(bridge, file),
    openFile: (endings) => openFile(bridge, endings),
    takeGivenFile: () => takeGivenFile(bridge),
    backupFolder: createElectronBackupFolder(bridge),
    closing: {
      holdWhile: async (isHeld) => {
        await bridge.calls['window:hold']({ isHeld })
      },
      close: async () => {
        await bridge.calls['window:close']({})
      },
    },
    openExternal: async (url) => {
      await bridge.calls['app:open-external']({ url })
    },
    openPresentation: async (assessmentId) => (await bridge.calls['window:present']({ assessmentId })).opened,
    room: createElectronRoomHost(bridge),
    appInfo: async () => {
      const info = await bridge.calls['app:info']({})
      return {
        version: info.version,
        parts: { Electron: info.electron, Chromium: info.chromium, 'Node.js': info.node },
        runsIn: `Electron ${info.electron} with Chromium ${info.chromium}`,
      }
    },
    freeBytes: async () => (await bridge.calls['storage:space']({})).freeBytes,
    journal: createElectronJournal(bridge),
    onMenuCommand: bridge.onMenuCommand,
  }
}

async function saveFile(bridge: Bridge, { name, content }: FileToSave): Promise<string | null> {
  const answer = await bridge.calls['file:save']({ name, content })
  if (answer.outcome === 'failed') throw new Error(answer.message)
  return answer.outcome === 'saved' ? answer.place : null
}

async function openFile(bridge: Bridge, asked: readonly string[]): Promise<OpenedFile | null> {
  const endings = asked.filter((ending): ending is FileEnding => FILE_ENDINGS.some((known) => known === ending))
  const answer = await bridge.calls['file:open']({ endings })
  if (answer.outcome === 'failed') throw new Error(answer.message)
  return answer.outcome === 'opened' ? { name: answer.name, bytes: answer.bytes } : null
}

async function takeGivenFile(bridge: Bridge): Promise<GivenFile | null> {
  const answer = await bridge.calls['file:take-given']({})
  if (answer.outcome === 'none') return null
  if (answer.outcome === 'unreadable') return { name: answer.name, problem: answer.message }
  return { name: answer.name, bytes: answer.bytes }
}

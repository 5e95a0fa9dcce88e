import { backupsToRemove } from '#shared/interchange/backup/backup-names.ts'
import { readDeviceValue, writeDeviceValue } from '../db/device-values.ts'
import type { BackupFolder, FolderState } from './platform.ts'

/** The parts of the File System Access API that TypeScript's library leaves out. */
interface Permitted {
  readonly queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly keys: () => AsyncIterable<string>
}
export type Folder = FileSystemDirectoryHandle & Permitted
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>

const KEY = 'backup-folder'
const WANTED = { mode: 'readwrite' } as const

/** A folder through the File System Access API; null in a browser that does not have it. */
export function createWebBackupFolder(page: object): BackupFolder | null {
  const picker = 'showDirectoryPicker' in page ? (page.showDirectoryPicker as Picker) : null
  return picker && folderChosenWith((options) => picker.call(page, options))
}

/** Where the chosen folder is kept between visits. */
export interface FolderStore {
  readonly read: () => Promise<Folder | null>
  readonly write: (folder: Folder) => Promise<void>
}

const ON_THIS_DEVICE: FolderStore = {
  read: () => readDeviceValue<Folder>(KEY),
  write: (folder) => writeDeviceValue(KEY, folder),
}

/** The same with whatever lets the user choose, and whatever keeps the choice. */
export function folderChosenWith(pick: Picker, store: FolderStore = ON_THIS_DEVICE): BackupFolder {
  return {
    choose: async () => {
      try {
        const folder = await pick({ id: 'trefoil-backups', ...WANTED })
        await store.write(folder)
        return folder.name
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return null
        throw error
      }
    },
    look: async () => look(await store.read()),
    allow: async () => {
      const folder = await store.read()
      return (await folder?.requestPermission?.(WANTED)) === 'granted'
    },
    write: async (name, content) => write(await store.read(), name, content),
  }
}

async function look(folder: Folder | null): Promise<FolderState> {
  if (!folder) return { kind: 'none' }
  const permission = (await folder.queryPermission?.(WANTED)) ?? 'granted'
  return { kind: permission === 'granted' ? 'ready' : 'ask', place: folder.name }
}

/** The browser writes beside the file and puts it in its place when it is closed: whole or not at all. */
async function write(folder: Folder | null, name: string, content: Uint8Array): Promise<void> {
  if (!folder) throw new Error('No folder was chosen.')
  try {
    const file = await folder.getFileHandle(name, { create: true })
    await writeWhole(file, content)
  } catch (error) {
    throw new Error(explain(error))
  }
  await rotate(folder)
}

async function writeWhole(file: FileSystemFileHandle, content: Uint8Array): Promise<void> {
  const stream = await file.createWritable()
  try {
    await stream.write(new Uint8Array(content))
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => {})
    throw error
  }
}

/** An old backup too many does no harm, so a failure here is none of the backup. */
async function rotate(folder: Folder): Promise<void> {
  try {
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    for (const name of backupsToRemove(names)) await folder.removeEntry(name)
  } catch {
    // The next backup tries again.
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  NotFoundError: 'The folder is not there any more.',
  NotAllowedError: 'The browser asks for your permission again before it writes to the folder.',
  QuotaExceededError: 'The disk is full.',
  NoModificationAllowedError: 'Another program is using the file.',
}

function explain(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  return SENTENCES[name] ?? (error instanceof Error ? error.message : String(error))
}

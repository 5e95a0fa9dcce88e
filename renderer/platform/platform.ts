import type { MenuCommand, RequestOf, ResponseOf } from '#shared/ipc/contract.ts'
import type { OpenedRoom, RoomQuestion } from '#shared/ipc/room-channels.ts'
import type { Journal } from '#shared/journal/journal.ts'
import type { RoomAnswer, RoomState } from '#shared/room/room-messages.ts'

/** A file that the user chose. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that came from outside the window, or why it could not be read. */
export type GivenFile = OpenedFile | { readonly name: string; readonly problem: string }

/** A file to hand to the user. */
export interface FileToSave {
  /** A safe file name with its ending. */
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

export interface AppInfo {
  readonly version: string
  /** What it is made with, by name; empty in the browser, which the user chose. */
  readonly parts: Readonly<Record<string, string>>
  /** Where this runs, in words: “Electron 45.4.1” or “the browser”. */
  readonly runsIn: string
}

/** `ask`: the folder is known, and the browser wants the user's permission again before it lets the app write. */
export type FolderState = { readonly kind: 'none' } | { readonly kind: 'ready' | 'ask'; readonly place: string }

/** The folder of automatic backups. */
export interface BackupFolder {
  /** Lets the user choose one; its name, or null where they changed their mind. */
  readonly choose: () => Promise<string | null>
  readonly look: () => Promise<FolderState>
  /** Asks for the permission again; true where it was given. */
  readonly allow: () => Promise<boolean>
  /** Writes a backup whole or not at all, and takes away those that are too many. @throws Error with a sentence for the user */
  readonly write: (name: string, content: Uint8Array) => Promise<void>
}

/** Work that is to be finished before the window closes. */
export interface Closing {
  /** While held, the window asks for the last backup (`back-up-and-close`) instead of closing, once, and not for ever. */
  readonly holdWhile: (isHeld: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

/** A machine that can let phones of the local network in. */
export interface RoomHost {
  readonly look: () => Promise<ResponseOf<'room:look'>>
  /** Opens the room, or goes on with the one that is open. @throws Error with a sentence for the user */
  readonly open: (request: RequestOf<'room:open'>) => Promise<OpenedRoom>
  readonly publish: (state: RoomState) => Promise<void>
  readonly answer: (id: number, answer: RoomAnswer) => Promise<void>
  readonly close: () => Promise<void>
  /** Tells the listener all that phones ask, until the function it returns is called. */
  readonly onQuestion: (listener: (question: RoomQuestion) => void) => () => void
}

/** What the machine around the app can do. The adapters beside this file are the only users of window bridges and file APIs. */
export interface Platform {
  readonly kind: 'electron' | 'web'
  /** Asks where to save. The name under which it was saved, or null where the user changed their mind. */
  readonly saveFile: (file: FileToSave) => Promise<string | null>
  /** Asks for a file with one of these endings (`.json`). Null where the user changed their mind. */
  readonly openFile: (endings: readonly string[]) => Promise<OpenedFile | null>
  /** The file that was given since the last call by a double click or the native menu; null where there is none. */
  readonly takeGivenFile: () => Promise<GivenFile | null>
  /** Null where the app cannot write to a folder by itself. */
  readonly backupFolder: BackupFolder | null
  /** Null where a window cannot be held: a browser's tab. */
  readonly closing: Closing | null
  readonly copyText: (text: string) => Promise<void>
  readonly copyPicture: (png: Blob) => Promise<void>
  /** Opens an https address of a source in the user's browser. */
  readonly openExternal: (url: string) => Promise<void>
  /** Opens the presentation view of a workshop in a second window, or brings it to the front; false where it was kept from opening. */
  readonly openPresentation: (assessmentId: string) => Promise<boolean>
  /** Null where nothing can listen on the network: in a browser. */
  readonly room: RoomHost | null
  readonly appInfo: () => Promise<AppInfo>
  /** Asks that the stored workspace is not cleared when space runs low; true where it is granted. */
  readonly persistStorage: () => Promise<boolean>
  /** What is free for the workspace, in bytes; null where it cannot be told. */
  readonly freeBytes: () => Promise<number | null>
  /** The second copy of every change, outside the database. */
  readonly journal: Journal
  /** Tells the listener every command of the native menu, until the function it returns is called. A browser has no such menu. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
}

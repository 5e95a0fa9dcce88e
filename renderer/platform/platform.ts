import type { MenuCommand } from '#shared/ipc/contract.ts'

/** A file that the user chose. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file to hand to the user. */
export interface FileToSave {
  /** A safe file name with its ending. */
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

export interface AppInfo {
  readonly version: string
  /** Where this runs, in words: “Electron 45.4.1” or “the browser”. */
  readonly runsIn: string
}

/** What the machine around the app can do. The adapters beside this file are the only users of window bridges and file APIs. */
export interface Platform {
  readonly kind: 'electron' | 'web'
  /** Asks where to save. The name under which it was saved, or null where the user changed their mind. */
  readonly saveFile: (file: FileToSave) => Promise<string | null>
  /** Asks for a file with one of these endings (`.json`). Null where the user changed their mind. */
  readonly openFile: (endings: readonly string[]) => Promise<OpenedFile | null>
  readonly copyText: (text: string) => Promise<void>
  readonly copyPicture: (png: Blob) => Promise<void>
  /** Opens an https address of a source in the user's browser. */
  readonly openExternal: (url: string) => Promise<void>
  readonly appInfo: () => Promise<AppInfo>
  /** Asks that the stored workspace is not cleared when space runs low; true where it is granted. */
  readonly persistStorage: () => Promise<boolean>
  /** Tells the listener every command of the native menu, until the function it returns is called. A browser has no such menu. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
}

import { app } from './app.ts'

/**
 * A stand-in for the module `electron`, for the built main process and preload script (`limits.ts` says what it cannot prove). Its
 * windows are pages of a real Chromium, driven by playwright-core. It has what Trefoil uses; what is missing throws.
 */
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { protocol, session } from './session.ts'

/** Without a person to answer, every dialog is cancelled; a test puts its own answer in the place of a function, as in real Electron. */
export const dialog = {
  showOpenDialog: async (..._asked: readonly unknown[]) => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async (..._asked: readonly unknown[]) => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...asked: readonly unknown[]) => {
    const { cancelId, message } = asked.at(-1) as { cancelId?: number; message: string }
    process.stderr.write(`A dialog that nobody answered: ${message}\n`)
    return { response: cancelId ?? 0, checkboxChecked: false }
  },
  showErrorBox: (title: string, content: string) => void process.stderr.write(`${title}: ${content}\n`),
}

/** Addresses that went to the user's browser; nothing is opened. */
export const openedOutside: string[] = []

export const shell = {
  openExternal: async (url: string) => void openedOutside.push(url),
  showItemInFolder: (_path: string) => {},
}

let isUploading: boolean | null = null

export const crashReporter = {
  start: ({ uploadToServer }: { uploadToServer: boolean }) => {
    isUploading = uploadToServer
  },
  getUploadToServer: () => isUploading,
}

export const nativeTheme = { shouldUseDarkColors: false }

export const screen = {
  getAllDisplays: () => {
    if (!app.isReady()) throw new Error('screen cannot be used before Electron is ready.')
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
  },
}

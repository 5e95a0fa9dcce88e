import type { MainModule } from './electron-api.ts'
import { appHandlers } from './ipc/app-handlers.ts'
import { backupHandlers } from './ipc/backup-handlers.ts'
import { fileHandlers } from './ipc/file-handlers.ts'
import { journalHandlers } from './ipc/journal-handlers.ts'
import { roomHandlers } from './ipc/room-handlers.ts'
import { windowHandlers } from './ipc/window-handlers.ts'
import { crashDialogs } from './modules/crash-dialogs.ts'
import { givenFiles } from './modules/given-files.ts'
import { mainWindow } from './modules/main-window.ts'
import { menu } from './modules/menu.ts'
import { navigationGuard } from './modules/navigation-guard.ts'
import { permissions } from './modules/permissions.ts'
import { protocol } from './modules/protocol.ts'
import { sandbox } from './modules/sandbox.ts'
import { singleInstance } from './modules/single-instance.ts'
import { storageBackend } from './modules/storage-backend.ts'

/** All of the main process, in its order: the lock first, the window last. */
export const MAIN_MODULES: readonly MainModule[] = [
  singleInstance,
  sandbox,
  storageBackend,
  protocol,
  permissions,
  navigationGuard,
  crashDialogs,
  givenFiles,
  fileHandlers,
  journalHandlers,
  backupHandlers,
  appHandlers,
  windowHandlers,
  roomHandlers,
  menu,
  mainWindow,
]

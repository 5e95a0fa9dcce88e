import * as electron from 'electron'
import { appHandlers } from './ipc/app-handlers.ts'
import { fileHandlers } from './ipc/file-handlers.ts'
import { crashDialogs } from './modules/crash-dialogs.ts'
import { mainWindow } from './modules/main-window.ts'
import { menu } from './modules/menu.ts'
import { navigationGuard } from './modules/navigation-guard.ts'
import { permissions } from './modules/permissions.ts'
import { protocol } from './modules/protocol.ts'
import { sandbox } from './modules/sandbox.ts'
import { singleInstance } from './modules/single-instance.ts'
import { storageBackend } from './modules/storage-backend.ts'
import { runModules } from './run-modules.ts'

// Not awaited: Electron is ready only after this file has been evaluated.
void runModules(electron, [
  singleInstance,
  sandbox,
  storageBackend,
  protocol,
  permissions,
  navigationGuard,
  crashDialogs,
  fileHandlers,
  appHandlers,
  menu,
  mainWindow,
])

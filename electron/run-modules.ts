import type { ElectronApi, MainModule } from './electron-api.ts'

/** Runs the modules in their order: first what must happen before Electron is ready, then the rest. Quits where one refuses. */
export async function runModules(electron: ElectronApi, modules: readonly MainModule[]): Promise<void> {
  for (const module of modules) {
    if (module.beforeReady?.(electron) === false) {
      electron.app.quit()
      return
    }
  }
  await electron.app.whenReady()
  for (const module of modules) module.whenReady?.(electron)
}

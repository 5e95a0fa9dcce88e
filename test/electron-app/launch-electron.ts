import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { _electron } from 'playwright-core'
import type { Launcher } from './running-app.ts'

const PATIENCE_MS = 30_000

/** Real Electron: an executable, and the app's folder as its first argument where the app is not packaged into it. */
export function electronLauncher(executablePath: string, appArgs: readonly string[]): Launcher {
  const argsFor = (profile: string, args: readonly string[]) => [...appArgs, `--user-data-dir=${profile}`, ...args]
  return {
    name: 'real Electron',
    notice: '',
    launch: async (profile, args = []) => {
      const app = await _electron.launch({ executablePath, args: argsFor(profile, args), chromiumSandbox: true })
      const page = await app.firstWindow()
      page.setDefaultTimeout(PATIENCE_MS)
      return {
        page,
        evaluate: (ask, ...arg) => app.evaluate(ask as never, arg[0] as never) as never,
        quit: () => app.close(),
      }
    },
    launchSecond: async (profile, args) => {
      await once(spawn(executablePath, argsFor(profile, args), { stdio: 'ignore' }), 'exit')
    },
  }
}

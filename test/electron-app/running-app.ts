import type { Page } from 'playwright-core'
import type { ElectronApi } from '#electron/electron-api.ts'

/** A started Trefoil with its window: the same for the stand-in and for real Electron, so that both walk the same journeys. */
export interface RunningApp {
  readonly page: Page
  /** Runs a function in the main process. It is sent as text: it may use its two arguments and nothing else. */
  readonly evaluate: <R, A = undefined>(
    ask: (electron: ElectronApi, arg: A) => R | Promise<R>,
    ...arg: A extends undefined ? [] : [A]
  ) => Promise<R>
  /** Quits as a user does, and waits for the end. */
  readonly quit: () => Promise<void>
}

/** How Trefoil is started. */
export interface Launcher {
  readonly name: string
  /** What results of this launcher cannot prove; empty for real Electron. */
  readonly notice: string
  /** Starts it on this profile, with these arguments, and waits for its window. */
  readonly launch: (profile: string, args?: readonly string[]) => Promise<RunningApp>
  /** Starts it where it is running already, and waits for that second process to end. */
  readonly launchSecond: (profile: string, args: readonly string[]) => Promise<void>
}

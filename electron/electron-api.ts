/** Electron as an argument: modules take the parts they use, so that tests can hand them a typed fake. */
export type ElectronApi = typeof import('electron')

/** One concern of the main process. `beforeReady` must be synchronous: Electron is ready soon after. */
export interface MainModule {
  readonly name: string
  /** Returns false where the app must not go on. */
  readonly beforeReady?: (electron: ElectronApi) => boolean
  readonly whenReady?: (electron: ElectronApi) => void
}

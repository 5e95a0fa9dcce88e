import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { SQLITE_FEATURE } from '#electron/modules/storage-backend.ts'
import { findBrowser } from '../../scripts/find-browser.mjs'

/** Chromium keeps IndexedDB in one of two ways; Electron's build of Trefoil asks for the second, a browser has the first. */
export type Store = 'leveldb' | 'sqlite'

/** Fewer processes start faster; the store lives in the browser process whatever is chosen here. */
const LEAN = ['--headless', '--no-zygote', '--in-process-gpu', '--remote-debugging-port=0']

/**
 * As an installed app has the browser's promise: where a disk has less room than this, Chromium otherwise clears whole origins at its start,
 * both copies at once (docs/reliability.md). The promise itself cannot be had from a headless Chromium: it says yes and clears all the same.
 */
const CLEARS_NOTHING = 'StorageQuotaSettings:ShouldRemainAvailableRatio/0'

/** What is still running: a test that was given up has not ended its own. */
const running = new Set<ChildProcess>()

export interface KillableBrowser {
  /** Ends all its processes at once, without a chance to finish anything; resolves when the one that stores is gone. */
  readonly kill: () => Promise<void>
}

/** Chromium's features for a store. */
export function storeFeatures(store: Store): readonly string[] {
  return store === 'sqlite' ? [SQLITE_FEATURE] : []
}

/** Starts a real Chromium on a profile folder, without anything that drives it. */
export async function startBrowser(profile: string, store: Store, url: string): Promise<KillableBrowser> {
  const { executablePath, args } = await findBrowser()
  const features = `--enable-features=${[CLEARS_NOTHING, ...storeFeatures(store)].join(',')}`
  const switches = [...args, ...LEAN, features, `--user-data-dir=${profile}`, url]
  const child = spawn(executablePath, switches, { stdio: 'ignore', detached: true })
  running.add(child)
  const ended = once(child, 'exit').finally(() => running.delete(child))
  return {
    kill: async () => {
      killTree(child)
      await ended
    },
  }
}

/** Ends every browser that a test of this file has left running. */
export function endLeftBrowsers(): void {
  for (const child of running) killTree(child)
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) throw new Error('The browser has not started.')
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
  else process.kill(-pid, 'SIGKILL')
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Launcher, RunningApp } from '#test/electron-app/running-app.ts'
import { STAND_IN_NOTICE } from './limits.ts'

/** As an address: Node takes no path with a drive letter here. */
const REGISTER = new URL('register.ts', import.meta.url).href
const PATIENCE_MS = 20_000

type Message = { readonly port?: number; readonly id?: number; readonly value?: unknown; readonly error?: string }

/** The stand-in can also end as a crash or a power cut ends it. */
export interface KillableApp extends RunningApp {
  /** Ends the main process and Chromium at once, without a chance to finish anything. */
  readonly kill: () => Promise<void>
}

interface StandInLauncher extends Launcher {
  readonly launch: (profile: string, args?: readonly string[]) => Promise<KillableApp>
}

/** Starts the built app of a folder in the stand-in. */
export function standInLauncher(appFolder: string): StandInLauncher {
  const start = (profile: string, args: readonly string[]) =>
    spawn(
      process.execPath,
      ['--import', REGISTER, join(appFolder, 'dist/electron/main.js'), `--user-data-dir=${profile}`, ...args],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    )
  return {
    name: 'the stand-in for Electron',
    notice: STAND_IN_NOTICE,
    launch: (profile, args = []) => connect(start(profile, args)),
    launchSecond: async (profile, args) => {
      await once(start(profile, args), 'exit')
    },
  }
}

async function connect(child: ChildProcess): Promise<KillableApp> {
  const port = await portOf(child)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [context] = browser.contexts()
  const page = context?.pages()[0]
  if (!context || !page) throw new Error('The stand-in has no window.')
  context.setDefaultTimeout(PATIENCE_MS)
  return {
    page,
    evaluate: (ask, ...arg) => askChild(child, String(ask), arg[0]) as never,
    quit: async () => {
      if (!child.connected) return
      const ended = once(child, 'exit')
      await askChild(child, '({ app }) => void setImmediate(() => app.quit())', undefined)
      await ended
      await browser.close()
    },
    kill: async () => {
      const cdp = await browser.newBrowserCDPSession()
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
      const chromiumId = processInfo.find(({ type }) => type === 'browser')?.id
      if (chromiumId === undefined) throw new Error('Chromium does not say which process it is.')
      const unreachable = new Promise((resolve) => browser.once('disconnected', resolve))
      const gone = Promise.all([once(child, 'exit'), unreachable])
      process.kill(chromiumId, 'SIGKILL')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('message', ({ port }: Message) => port && resolve(port))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The stand-in ended (${code}) before its window was there.`)))
  })
}

let lastId = 0

function askChild(child: ChildProcess, source: string, arg: unknown): Promise<unknown> {
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The stand-in has ended.'))
    const hear = (message: Message) => {
      if (message.id !== id) return
      child.off('message', hear)
      child.off('exit', ended)
      if (message.error === undefined) resolve(message.value)
      else reject(new Error(message.error))
    }
    if (!child.connected) return ended()
    child.once('exit', ended)
    child.on('message', hear)
    child.send({ id, source, arg })
  })
}

import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { PROFILE, wasSandboxEnabled } from './app.ts'
import * as standIn from './electron.ts'
import { escaped, refused } from './session.ts'

/** Loaded before the built main process: `electron` is the stand-in, and the test at the other end may ask it things. */
const url = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context),
})
Object.defineProperty(process.versions, 'electron', { value: 'stand-in' })

interface Question {
  readonly id: number
  readonly source: string
  readonly arg: unknown
}

process.on('message', async ({ id, source, arg }: Question) => {
  try {
    // As playwright's own `electronApplication.evaluate` does: a function from the test, with Electron as its argument.
    const ask = new Function(`return (${source})`)() as (electron: object, arg: unknown) => unknown
    process.send?.({
      id,
      value: await ask({ ...standIn, standIn: { escaped, refused, isSandboxed: wasSandboxEnabled() } }, arg),
    })
  } catch (error) {
    process.send?.({ id, error: String(error) })
  }
})
process.once('disconnect', () => process.exit(0))

standIn.app.on('browser-window-created', (_event: unknown, window: standIn.BrowserWindow) => {
  window.once('ready-to-show', () => {
    const [port] = readFileSync(join(PROFILE, 'DevToolsActivePort'), 'utf8').split('\n')
    process.send?.({ port: Number(port) })
  })
})

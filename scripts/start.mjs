import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../electron/browser-mode/open-browser.ts'
import { BROWSER_MODE_PORT, PortTakenError, serveBrowserMode } from '../electron/browser-mode/serve.ts'
import { ROOT } from './build-targets.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { findElectron, hasDisplay } from './find-electron.mjs'

/**
 * `npm start`: opens Trefoil. In Electron where that can be; else, or with `--browser`, the same renderer on a loopback port in the
 * browser. `--no-open` leaves the browser alone, `--port` is for tests.
 */
const QUICK_FAILURE_MS = 5000
const { values: options } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string', default: String(BROWSER_MODE_PORT) },
  },
})

const reason = options.browser ? '' : await startElectron()
if (reason !== null) await startBrowserMode(reason)

/** Null when Electron ran; otherwise why it could not. */
async function startElectron() {
  if (!hasDisplay()) return 'There is no display for a window here, so '
  const executable = await findElectron((line) => process.stderr.write(`${line}\n`))
  if (executable === null) return 'Electron could not be fetched, so '
  await ensureBuilt(['renderer', 'electron'])
  return (await runElectron(executable)) ? null : 'Electron could not start on this machine, so '
}

/** False where Electron gave up at once, as it does for lack of a system library. */
function runElectron(executable) {
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(executable, [ROOT], { stdio: 'inherit' })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => {
      const gaveUp = code !== 0 && Date.now() - started < QUICK_FAILURE_MS
      if (!gaveUp) process.exitCode = code ?? 1
      resolve(!gaveUp)
    })
  })
}

async function startBrowserMode(reason) {
  await ensureBuilt(['renderer'])
  try {
    const { url, server } = await serveBrowserMode(join(ROOT, 'dist', 'renderer'), Number(options.port))
    const fact = server ? `Trefoil is in the browser: ${url} (Ctrl+C ends it)` : `Trefoil is running already: ${url}`
    console.log(reason ? reason + fact : fact)
    if (!options['no-open']) openBrowser(url)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DOWNLOAD_LIMIT_MS = 180_000
const FOLDER = dirname(fileURLToPath(import.meta.resolve('electron/package.json')))

/**
 * Electron's executable, or null where it is neither here nor to be had. Its npm package fetches it at the first start; that happens
 * here, quietly and with a limit, because importing the package would print and could wait for ever.
 * @param {(line: string) => void} tell is told when a download begins
 * @returns {Promise<string | null>}
 */
export async function findElectron(tell, limitMs = DOWNLOAD_LIMIT_MS) {
  if (installedElectron()) return installedElectron()
  tell('Fetching Electron, once …')
  await runQuietly(join(FOLDER, 'install.js'), limitMs)
  return installedElectron()
}

function installedElectron() {
  const pathFile = join(FOLDER, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist'),
    readFileSync(pathFile, 'utf8'),
  )
  return existsSync(executable) ? executable : null
}

function runQuietly(script, limitMs) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore' })
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
    const done = () => {
      clearTimeout(limit)
      resolve()
    }
    child.on('error', done)
    child.on('exit', done)
  })
}

/** Whether a window could be shown at all. */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A real Chromium for tests: the one that CHROMIUM names, the system's, or the one that comes with the npm package
 * @sparticuz/chromium (Linux x64) together with the libraries it needs on a bare machine.
 * @returns {Promise<{executablePath: string, args: string[], env: Record<string, string>}>}
 */
export async function findBrowser() {
  const system = [process.env.CHROMIUM, ...SYSTEM_BROWSERS].find((path) => path && existsSync(path))
  if (system) return { executablePath: system, args: ARGS, env: {} }
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  if (!isMissingLibraries(executablePath)) return { executablePath, args: ARGS, env: {} }
  const packageDir = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))
  const libraries = await inflate(join(packageDir, '..', 'bin', 'al2023.tar.br'))
  // Names the libraries and the fonts of the package in this process's environment, which the browser inherits.
  setupLambdaEnvironment(join(libraries, 'lib'))
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env
  return { executablePath, args: ARGS, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }
}

function isMissingLibraries(executablePath) {
  try {
    return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

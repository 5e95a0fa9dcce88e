import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './build-targets.mjs'
import { findElectron, hasDisplay } from './find-electron.mjs'

/**
 * `npm run test:electron`: the journeys in real Electron. Where it or a display is not to be had, says so in one line and runs nothing;
 * that is no failure unless `--required` is given, as in the hosted workflow. `--packaged` tests what `npm run pack:test-build` made.
 */
const { values: options } = parseArgs({
  options: { packaged: { type: 'boolean', default: false }, required: { type: 'boolean', default: false } },
})

// A display is asked for first: without one the download would be for nothing.
const executable = !hasDisplay() ? null : options.packaged ? findPackaged() : await findElectron(tell)
const lack = !hasDisplay() ? 'there is no display here' : executable ? null : whatIsMissing()

if (lack !== null) {
  console.log(`NOT TESTED in real Electron: ${lack}.`)
  process.exitCode = options.required ? 1 : 0
} else {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.electron.config.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TREFOIL_ELECTRON: executable, TREFOIL_ELECTRON_PACKAGED: options.packaged ? '1' : '0' },
  })
  process.exitCode = status ?? 1
}

function tell(line) {
  process.stderr.write(`${line}\n`)
}

function whatIsMissing() {
  return options.packaged
    ? 'there is no test build here (npm run pack:test-build makes it)'
    : 'its binary is not here and could not be fetched'
}

/** The unpacked folder has another name on each system and processor. */
function findPackaged() {
  const folder = join(ROOT, 'release', 'test-build')
  const found = globSync(
    ['linux*-unpacked/trefoil', 'win*-unpacked/Trefoil.exe', 'mac*/Trefoil.app/Contents/MacOS/Trefoil'].map((path) =>
      join(folder, path).replaceAll('\\', '/'),
    ),
  ).find((path) => existsSync(path))
  return found ?? null
}

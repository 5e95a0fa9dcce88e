import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './build-targets.mjs'
import { ensureBuilt } from './ensure-built.mjs'

/**
 * `npm run pack`: the installers for this system, into `release`. `npm run pack:test-build`: the unpacked app with the one fuse that
 * playwright's driver needs, into `release/test-build`, for `npm run test:electron -- --packaged`. Both fetch Electron and more.
 */
const { values: options } = parseArgs({ options: { 'test-build': { type: 'boolean', default: false } } })
const isTestBuild = options['test-build']

await ensureBuilt(['renderer', 'electron'])
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/electron-builder/cli.js'),
    ...['--config', 'electron-builder.config.mjs', '--publish', 'never'],
    ...(isTestBuild ? ['--dir'] : []),
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, TREFOIL_TEST_BUILD: isTestBuild ? '1' : '' } },
)
process.exitCode = status ?? 1

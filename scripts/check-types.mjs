import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

// Each part is checked with only the globals it may see: the core knows no DOM and no Node.
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
const results = ['shared', 'electron', 'renderer', 'test'].map((part) =>
  spawnSync(process.execPath, [tsc, '-p', join(ROOT, part), '--incremental', '--tsBuildInfoFile', remembered(part)], {
    stdio: 'inherit',
  }),
)
process.exit(results.every(({ status }) => status === 0) ? 0 : 1)

/** What the last run found out, so that the next one looks only at what has changed. */
function remembered(part) {
  return join(ROOT, 'node_modules/.cache/trefoil-types', `${part}.json`)
}

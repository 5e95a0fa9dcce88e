import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

// Each part is checked with only the globals it may see: the core knows no DOM and no Node.
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
const results = ['shared', 'electron', 'renderer', 'test'].map((part) =>
  spawnSync(process.execPath, [tsc, '-p', join(ROOT, part)], { stdio: 'inherit' }),
)
process.exit(results.every(({ status }) => status === 0) ? 0 : 1)

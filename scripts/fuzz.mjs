import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// npm run test:fuzz [-- <cases> [<seed>]]: the long form of the suite that `npm test` runs briefly. The seed is printed: with it, a case can be run again.
const [cases = '10000', seed = String(Math.floor(Math.random() * 1_000_000))] = process.argv.slice(2)
const inBrowser = String(Math.ceil(Number(cases) / 50))
console.log(`Fuzzing with ${cases} files, ${inBrowser} more through the browser’s worker and database, seed ${seed}`)
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '../node_modules/vitest/vitest.mjs'), 'run', 'test/fuzz', 'test/renderer/fuzz'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed, VITE_FUZZ_CASES: inBrowser, VITE_FUZZ_SEED: seed },
  },
)
process.exit(status ?? 1)

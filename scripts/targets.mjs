import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** What is built, and from what: a target is stale when any of its sources is newer than its stamp. */
export const TARGETS = {
  renderer: { sources: ['renderer', 'shared', 'assets', 'vite.config.ts', 'package.json'], build: buildRenderer },
  electron: { sources: ['electron', 'shared', 'package.json', 'scripts/targets.mjs'], build: buildElectron },
  cli: { sources: ['electron', 'shared', 'package.json', 'scripts/targets.mjs'], build: buildCli },
}

async function buildRenderer() {
  const { build } = await import('vite')
  await build({ root: join(ROOT, 'renderer'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
}

async function buildElectron() {
  const { build } = await import('rolldown')
  const shared = { platform: 'node', external: ['electron'], logLevel: 'warn' }
  await build({
    ...shared,
    input: join(ROOT, 'electron/main.ts'),
    output: { file: join(ROOT, 'dist/electron/main.js'), format: 'esm', codeSplitting: false },
  })
  // A sandboxed preload is CommonJS.
  await build({
    ...shared,
    input: join(ROOT, 'electron/preload.ts'),
    output: { file: join(ROOT, 'dist/electron/preload.cjs'), format: 'cjs', codeSplitting: false },
  })
}

async function buildCli() {
  const { build } = await import('rolldown')
  await build({
    platform: 'node',
    logLevel: 'warn',
    // The PDF painter stays outside the bundle: it is loaded only where a PDF is made, and finds its own files.
    external: [/^@react-pdf\//, /^react($|\/)/],
    input: join(ROOT, 'electron/cli.ts'),
    output: { dir: join(ROOT, 'dist/cli'), format: 'esm', entryFileNames: 'cli.js' },
  })
}

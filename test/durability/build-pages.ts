import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { ROOT } from '../../scripts/build-targets.mjs'

const PAGES = join(import.meta.dirname, 'page')

/**
 * Builds the pages with the app's own build settings: what it stores with is the product's code as it ships. Each by itself, for those
 * settings put all that pages need at the start into one script, and one page would run the other's.
 */
export async function buildPages(outDir: string): Promise<void> {
  for (const name of ['index.html', 'migration.html']) {
    await forProduction({
      root: PAGES,
      configFile: join(ROOT, 'vite.config.ts'),
      build: { outDir, emptyOutDir: false, rolldownOptions: { input: join(PAGES, name) } },
    })
  }
}

/** Builds the process that appends to the journal of the Node side, in one file: it is started hundreds of times. */
export async function buildAppendingProcess(outDir: string): Promise<void> {
  await forProduction({
    root: ROOT,
    configFile: false,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'node-journal', 'appending-process.ts'),
      outDir,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'appending-process.mjs', codeSplitting: false } },
    },
  })
}

/** A test runner sets NODE_ENV to `test`, and the bundler would take development builds. */
async function forProduction(config: InlineConfig): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ ...config, logLevel: 'error' })
  } finally {
    process.env.NODE_ENV = before
  }
}

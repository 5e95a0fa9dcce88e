import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const BENCH = import.meta.dirname
const ROOT = join(BENCH, '../..')

/** Builds the app's renderer as it ships, into a folder of the benchmark's own. */
export async function buildApp(outDir: string): Promise<string> {
  await build({
    root: join(ROOT, 'renderer'),
    configFile: join(ROOT, 'vite.config.ts'),
    build: { outDir, emptyOutDir: true },
    logLevel: 'error',
  })
  return outDir
}

/** Builds a page below test/bench with the app's own build settings. */
export async function buildPage(page: string, outDir: string): Promise<string> {
  await build({
    root: join(BENCH, page),
    configFile: false,
    base: './',
    plugins: [react()],
    resolve: { dedupe: ['react', 'react-dom', 'pdfkit'] },
    worker: { format: 'es' },
    json: { stringify: true },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
    },
    logLevel: 'error',
  })
  return outDir
}

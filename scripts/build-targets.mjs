import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPlainPage } from './build-plain-page.mjs'

/** What the ballot's page is made of, besides the core. */
const BALLOT_PAGE = ['renderer/ballot-page', 'renderer/vote-page']
/** And what phones in the room get. */
const PHONE_PAGE = ['renderer/phone-page', 'renderer/vote-page']

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * What is built, from which sources, into which folder of `dist`. A target is stale when any of its sources has changed.
 * @typedef {{ sources: readonly string[], build: (outDir: string) => Promise<void> }} BuildTarget
 * @type {Readonly<Record<'renderer' | 'electron' | 'cli', BuildTarget>>}
 */
export const TARGETS = {
  renderer: {
    sources: ['renderer', 'shared', 'assets', 'THIRD-PARTY-NOTICES.md', 'vite.config.ts', ...toolSources()],
    build: buildRenderer,
  },
  electron: { sources: ['electron', 'shared', ...PHONE_PAGE, ...toolSources()], build: buildElectron },
  cli: { sources: ['electron', 'shared', ...BALLOT_PAGE, ...toolSources()], build: buildCli },
}

function toolSources() {
  return [
    'package-lock.json',
    'tsconfig.base.json',
    'scripts/build-targets.mjs',
    'scripts/build-plain-page.mjs',
    'scripts/ensure-built.mjs',
  ]
}

async function buildRenderer(outDir) {
  const { build } = await import('vite')
  await build({
    root: join(ROOT, 'renderer'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { banner: withoutEval } } },
    worker: { rolldownOptions: { output: { banner: withoutEval } } },
  })
  await writeBallotPage(outDir)
}

/**
 * The Content-Security-Policy forbids `eval`. Zod asks whether it may use it, which the browser would report as a violation at every
 * start; this tells it beforehand, in the chunks that Zod is in.
 */
function withoutEval(chunk) {
  const hasZod = chunk.moduleIds.some((id) => id.includes('/node_modules/zod/'))
  return hasZod ? 'globalThis.__zod_globalConfig ??= { jitless: true };' : ''
}

async function buildElectron(outDir) {
  await bundleForNode('electron/main.ts', outDir, ['electron'], { format: 'es', entryFileNames: 'main.js' })
  // A sandboxed preload can only be CommonJS, in one file.
  await bundleForNode('electron/preload.ts', outDir, ['electron'], {
    format: 'cjs',
    entryFileNames: 'preload.cjs',
    codeSplitting: false,
  })
  writeFileSync(join(outDir, 'phone.html'), await buildPlainPage('phone-page'))
}

/** The PDF painter reads its standard fonts through its own package, so it stays outside, and React with it: one copy for both. */
async function buildCli(outDir) {
  await bundleForNode('electron/cli.ts', outDir, [/^@react-pdf\//, /^react(\/|$)/, /^highs$/], {
    format: 'es',
    entryFileNames: 'cli.js',
  })
  await writeBallotPage(outDir)
}

/** App and command line each have the page beside them, and put the ballot's data into it. */
async function writeBallotPage(outDir) {
  writeFileSync(join(outDir, 'ballot-page.html'), await buildPlainPage('ballot-page'))
}

/** Dependencies go into the bundle: it starts faster, and the packaged app ships no node_modules. */
async function bundleForNode(entry, outDir, external, output) {
  const { build } = await import('vite')
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: { external, output },
    },
  })
}

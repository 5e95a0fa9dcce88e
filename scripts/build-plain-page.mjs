import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
/** Phones of the last five years or so. */
const BROWSERS = ['es2020', 'chrome87', 'firefox85', 'safari14']

/**
 * A page without the app as one HTML file: script and styles stand inside, and its Content-Security-Policy lets nothing else run, load or
 * leave. `folder` (in `renderer/`) has `main.ts`, which imports its styles, and `page.html` with places for all three.
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function buildPlainPage(folder) {
  const { script, style } = await bundle(join(ROOT, 'renderer', folder, 'main.ts'))
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return readFileSync(join(ROOT, 'renderer', folder, 'page.html'), 'utf8')
    .replace('__POLICY__', () => policy)
    .replace('/*__STYLE__*/', () => style)
    .replace('/*__SCRIPT__*/', () => script)
}

async function bundle(entry) {
  const { build } = await import('vite')
  const { output } = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const scripts = output.filter(({ type }) => type === 'chunk')
  const styles = output.filter(({ type, fileName }) => type === 'asset' && fileName.endsWith('.css'))
  if (scripts.length !== 1 || styles.length !== 1)
    throw new Error(`${entry} does not come to one script and one style.`)
  return { script: inline(scripts[0].code), style: String(styles[0].source).trim() }
}

/** A script that no “</script” or “<!--” in one of its texts can end or change. */
function inline(code) {
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--')
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build-targets.mjs'

/** `npm run notices`: writes THIRD-PARTY-NOTICES.md, every package that ships with Trefoil with its licence and the licence's text. */
const FILE = join(ROOT, 'THIRD-PARTY-NOTICES.md')

/** What ships: all that is installed and is not there for development only. The fonts are named by hand: they are files in assets. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const bundledForLooks = ['@fontsource/inter', '@tabler/icons-react', '@tabler/icons'].filter(
    (name) => packages[`node_modules/${name}`],
  )
  return Object.entries(packages)
    .filter(
      ([path, entry]) =>
        path.startsWith('node_modules/') &&
        (!entry.dev || bundledForLooks.some((name) => path === `node_modules/${name}`)),
    )
    .filter(([path]) => existsSync(join(ROOT, path)))
    .map(([path, entry]) => ({
      path,
      name: path.split('node_modules/').at(-1),
      version: entry.version,
      // png-js names none in its package file, but carries the text.
      licence: entry.license ?? 'as in its text',
    }))
    .filter(({ name }) => name !== own.name)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function licenceText(path) {
  const name = readdirSync(join(ROOT, path)).find((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file))
  return name
    ? readFileSync(join(ROOT, path, name), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim()
    : 'The package carries no licence text; its licence is named above.'
}

if (import.meta.main) {
  const packages = shippedPackages()
  const entries = packages.map(
    ({ path, name, version, licence }) =>
      `## ${name} ${version}\n\nLicence: ${licence}\n\n\`\`\`\n${licenceText(path).replaceAll('```', "'''")}\n\`\`\``,
  )
  const head = `# Third-party notices\n\nTrefoil is under the MIT licence (LICENSE). These ${packages.length} packages ship with it. Inter, the typeface, is under the SIL Open Font License 1.1\n(\`assets/fonts/OFL.txt\`). Electron carries Chromium and Node.js, whose notices it brings itself.`
  writeFileSync(FILE, `${[head, ...entries].join('\n\n')}\n`)
  console.log(`${packages.length} packages written to THIRD-PARTY-NOTICES.md`)
}

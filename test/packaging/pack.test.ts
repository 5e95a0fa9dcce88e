import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileInArguments } from '#electron/modules/given-files.ts'
import { FILE_ENDINGS } from '#shared/ipc/file-endings.ts'
import config from '../../electron-builder.config.mjs'
import { ROOT } from '../../scripts/build-targets.mjs'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { placeholderExecutable, readFuses } from './fuse-wire.ts'
import { readAsar } from './read-asar.ts'

/** Packs for real, around a placeholder: neither Electron's binary nor the network is needed, so nothing here proves that it runs. */
describe('packed with a placeholder for Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-pack-'))
  const packed = join(folder, 'out', 'linux-unpacked')
  let files: ReadonlyMap<string, Buffer>

  beforeAll(async () => {
    await ensureBuilt(['renderer', 'electron'])
    const runtime = join(folder, 'runtime')
    mkdirSync(join(runtime, 'resources'), { recursive: true })
    writeFileSync(join(runtime, 'resources', 'placeholder.txt'), 'This is not Electron.')
    writeFileSync(join(runtime, 'electron'), placeholderExecutable(config.electronFuses))
    chmodSync(join(runtime, 'electron'), 0o755)
    pack(runtime, join(folder, 'out'))
    files = readAsar(join(packed, 'resources', 'app.asar'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds the built app, whole, and nothing else', () => {
    const built = globSync('dist/{electron,renderer}/**/*', { cwd: ROOT, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.built-from')
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    expect([...files.keys()].sort()).toEqual(['LICENSE', 'package.json', ...built].sort())
    expect(built).toEqual(expect.arrayContaining(['dist/electron/main.js', 'dist/electron/preload.cjs']))
  })

  it('has no tests, no maps, no sources, and says nothing of this machine', () => {
    const names = [...files.keys()]
    expect(names.filter((name) => /\.(map|tsx?|mts)$|(^|\/)(test|node_modules|shared)\//.test(name))).toEqual([])
    const telling = names.filter((name) => {
      const content = files.get(name)
      return content?.includes('sourceMappingURL=') || content?.includes(ROOT)
    })
    expect(telling).toEqual([])
  })

  it('starts at a file that is there, and asks for no package', () => {
    const manifest = JSON.parse(String(files.get('package.json')))
    expect(files.has(manifest.main)).toBe(true)
    expect(manifest).not.toHaveProperty('devDependencies')
    expect(manifest).not.toHaveProperty('scripts')
    const imports = [...String(files.get('dist/electron/main.js')).matchAll(/^import .* from ["']([^"']+)["']/gm)]
    const packages = imports.map(([, name = '']) => name).filter((name) => !name.startsWith('node:'))
    expect(new Set(packages)).toEqual(new Set(['electron']))
  })

  it('has every fuse as configured, though the placeholder had each the other way', () => {
    expect(config.electronFuses).toMatchObject(readFuses(join(packed, 'trefoil')))
  })
})

/** electron-builder wants a process of its own: it changes the folder it is in and its environment. */
function pack(runtime: string, output: string): void {
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--x64', '--config', 'electron-builder.config.mjs', '--publish', 'never'],
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: ROOT, stdio: 'pipe', env: { ...process.env, TREFOIL_TEST_BUILD: '' } },
  )
}

describe('the configuration', () => {
  it('closes every fuse that would make a Node of the app, and opens those that guard it', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    })
    expect(config.asar).toBe(true)
    expect(config.publish).toBeNull()
  })

  it('differs for a test build in one fuse and its folder', () => {
    const script = `const { default: c } = await import('./electron-builder.config.mjs'); console.log(JSON.stringify(c))`
    const env = { ...process.env, TREFOIL_TEST_BUILD: '1' }
    const testBuild = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, env, encoding: 'utf8' }))
    expect(testBuild).toEqual({
      ...config,
      directories: { ...config.directories, output: 'release/test-build' },
      electronFuses: { ...config.electronFuses, enableNodeCliInspectArguments: true },
    })
  })

  it('hands exactly those files to the app by a double click that it takes, workspaces and backups', () => {
    const endings = config.fileAssociations.map(({ ext }) => `.${ext}`)
    expect(endings).toEqual(['.trefoil', '.trefoil-backup'])
    const taken = FILE_ENDINGS.filter((ending) => fileInArguments(['trefoil', `a${ending}`], '/') !== null)
    expect(taken.toSorted()).toEqual(endings)
  })

  it.each(['win', 'mac', 'linux'] as const)('has an installer for %s, and an icon that is there', (system) => {
    const { target, icon } = config[system]
    expect(target.length).toBeGreaterThan(0)
    expect(existsSync(join(ROOT, icon))).toBe(true)
  })
})

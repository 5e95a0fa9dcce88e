import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, TARGETS } from './build-targets.mjs'

const STAMP = '.built-from'

/**
 * Builds those targets whose sources have changed since they were last built; says so on stderr, and says nothing else.
 * @param {readonly (keyof typeof TARGETS)[]} names
 */
export async function ensureBuilt(names) {
  for (const name of names) {
    if (isStale(name)) await buildNow(name)
  }
}

/**
 * Builds a target into a folder of its own and puts that in the old one's place when it is complete, so that a failed or parallel
 * build never leaves half a result.
 * @param {keyof typeof TARGETS} name
 */
export async function buildNow(name) {
  process.stderr.write(`Building ${name} …\n`)
  const target = TARGETS[name]
  const stamp = stampOf(ROOT, target.sources)
  const fresh = join(ROOT, 'dist', `.${name}-${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  try {
    await forProduction(() => target.build(fresh))
    writeFileSync(join(fresh, STAMP), stamp)
    replaceFolder(join(ROOT, 'dist', name), fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** A test runner that builds sets NODE_ENV to `test`; the bundler would then take React's development build, paths and all. */
async function forProduction(build) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** @param {keyof typeof TARGETS} name */
function isStale(name) {
  const stampFile = join(ROOT, 'dist', name, STAMP)
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stampOf(ROOT, TARGETS[name].sources)
}

/**
 * One hash over the names, sizes and times of all files that a target is made of: it changes when a file is edited, added, renamed
 * or removed.
 * @param {string} root
 * @param {readonly string[]} sources files and folders below `root`; what does not exist counts as empty
 */
export function stampOf(root, sources) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of listFiles(join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file.slice(root.length)}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function listFiles(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function replaceFolder(place, fresh) {
  const old = `${fresh}-old`
  try {
    if (existsSync(place)) renameSync(place, old)
    renameSync(fresh, place)
  } catch (error) {
    // A parallel build was first: its result is as good as this one.
    if (!existsSync(place)) throw error
  } finally {
    rmSync(old, { recursive: true, force: true })
  }
}

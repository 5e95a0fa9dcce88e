import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseJson } from '#shared/interchange/parse-json.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { type PlacedJson, readModelPack } from '#shared/packs/read-model-pack.ts'
import { accept, InputRefused } from './cli-problem.ts'
import { readTextFile } from './read-file.ts'

/** A pack from a folder (`pack.json` and `practices/*.json`) or from one JSON file. @throws InputRefused */
export function readPack(path: string): ModelPack {
  if (!existsSync(path)) throw new InputRefused([{ place: path, message: 'There is no such file or folder' }])
  const isFolder = statSync(path).isDirectory()
  const packFile = isFolder ? join(path, 'pack.json') : path
  const practicesFolder = join(dirname(packFile), 'practices')
  const hasPractices = (isFolder || basename(path) === 'pack.json') && existsSync(practicesFolder)
  return accept(readModelPack(readJson(packFile), hasPractices ? readPractices(practicesFolder) : [], packFile))
}

/** The model that ships with Trefoil. */
export function readCorePack(): ModelPack {
  return readPack(join(assetsFolder(), 'models', 'trefoil-core'))
}

/** The `assets` folder beside the bundle or the sources. */
export function assetsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'assets', 'models'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The folder assets/models is missing from this installation.')
    folder = parent
  }
  return join(folder, 'assets')
}

function readPractices(folder: string): readonly PlacedJson[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const place = join(folder, name)
      return { place, json: readJson(place) }
    })
}

function readJson(path: string): unknown {
  return accept(parseJson(readTextFile(path), path))
}

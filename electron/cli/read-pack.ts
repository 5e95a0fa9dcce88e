import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { IMPORT_LIMITS } from '#shared/interchange/import-limits.ts'
import { parseJson } from '#shared/interchange/parse-json.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { type PlacedJson, readModelPack } from '#shared/packs/read-model-pack.ts'
import { accept, InputRefused } from './cli-problem.ts'
import { assetsFolder } from './installation.ts'
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
  return accept(parseJson(readTextFile(path), path, { values: IMPORT_LIMITS.modelValues }))
}

import { readdirSync, readFileSync } from 'node:fs'
import { describeProblem } from '#shared/lib/result.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { readModelPack } from '#shared/packs/read-model-pack.ts'

const FOLDER = new URL('../assets/models/trefoil-core/', import.meta.url)
let loaded: ModelPack | null = null

/** The model that ships, read from assets once. */
export function loadCorePack(): ModelPack {
  loaded ??= readCorePack()
  return loaded
}

function readCorePack(): ModelPack {
  const places = readdirSync(new URL('practices/', FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `practices/${name}`)
  const result = readModelPack(
    readJson('pack.json'),
    places.map((place) => ({ place, json: readJson(place) })),
  )
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'))
  return result.value
}

function readJson(place: string): unknown {
  return JSON.parse(readFileSync(new URL(place, FOLDER), 'utf8')) as unknown
}

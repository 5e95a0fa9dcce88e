import { failure, type Problem, type Result } from '../lib/result.ts'
import { type ModelPack, modelPack, type Practice, practice } from './model-pack.ts'
import { limitProblems, readWithSchema } from './read-with-schema.ts'

/** A parsed JSON file and its name, for messages. */
export interface PlacedJson {
  readonly place: string
  readonly json: unknown
}

/**
 * Reads a model: either one object with its `practices` inside, or (as on disk) an object without them and one file per practice,
 * which are put in the order of their `no`. Only the form is checked; `checkModelPack` checks what it says.
 * Problems name file, practice and field.
 */
export function readModelPack(
  packJson: unknown,
  practices: readonly PlacedJson[],
  place = 'pack.json',
): Result<ModelPack> {
  if (!isObject(packJson)) return failure({ place, message: 'This is not a Trefoil model: it is not an object' })
  if (packJson.format !== 'trefoil-model') {
    return failure({ place, message: 'This is not a Trefoil model: its “format” is not “trefoil-model”' })
  }
  if ('practices' in packJson) return readSingleFile(packJson, practices, place)
  return readFolder(packJson, practices, place)
}

function readSingleFile(
  packJson: Record<string, unknown>,
  practices: readonly PlacedJson[],
  place: string,
): Result<ModelPack> {
  if (practices.length > 0) {
    return failure({
      place,
      message: 'has “practices” inside and practice files beside it: only one of the two can count',
    })
  }
  const inside = Array.isArray(packJson.practices) ? packJson.practices : []
  const problems = inside.flatMap((json: unknown, index) =>
    problemsOf(readPractice(json, `${place}, practices[${index}]`)),
  )
  if (problems.length > 0) return failure(...limitProblems(problems))
  return readWithSchema(modelPack, packJson, place)
}

function readFolder(packJson: Record<string, unknown>, files: readonly PlacedJson[], place: string): Result<ModelPack> {
  const read = files.map((file) => ({ file, result: readPractice(file.json, file.place) }))
  const practices = read.flatMap(({ result }) => (result.ok ? [result.value] : [])).sort((a, b) => a.no - b.no)
  const problems = [
    ...read.flatMap(({ result }) => problemsOf(result)),
    ...read.flatMap(({ file, result }) => (result.ok ? misnamed(file.place, result.value) : [])),
    ...problemsOf(readWithSchema(modelPack.omit({ practices: true }), packJson, place)),
  ]
  if (problems.length > 0) return failure(...limitProblems(problems))
  return readWithSchema(modelPack, { ...packJson, practices }, place)
}

function readPractice(json: unknown, place: string): Result<Practice> {
  const id = isObject(json) && typeof json.id === 'string' ? json.id.slice(0, 80) : ''
  return readWithSchema(practice, json, id ? `${place}, practice ${id}` : place)
}

/** A practice file is found by its name, so the name must be its id. */
function misnamed(place: string, { id }: Practice): readonly Problem[] {
  return place.endsWith('.json') && !`/${place}`.endsWith(`/${id}.json`)
    ? [{ place: `${place}, practice ${id}, id`, message: `the file must be called ${id}.json` }]
    : []
}

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

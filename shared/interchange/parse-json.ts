import { failure, type Result, success } from '../lib/result.ts'
import { formatPath } from '../packs/read-with-schema.ts'
import { findJsonError } from './find-json-error.ts'
import { checkSize, IMPORT_LIMITS, withoutByteOrderMark } from './import-limits.ts'

/** Keys with which a file could reach into the objects it is read into. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Other limits than those of any import. */
export interface JsonLimits {
  readonly bytes?: number
  readonly values?: number
}

/**
 * JSON from a file nobody vouches for. Size, depth and the number of values are checked before it is parsed (a recursive reader would break on 20,000
 * brackets), syntax errors name line and column, and keys that reach into prototypes are refused.
 */
export function parseJson(text: string, fileName: string, limits: JsonLimits = {}): Result<unknown> {
  const sized = checkSize(text, fileName, limits.bytes)
  if (!sized.ok) return sized
  const json = withoutByteOrderMark(text)
  const excess = findExcess(json, limits.values ?? IMPORT_LIMITS.jsonValues)
  if (excess) return failure({ place: placeAt(fileName, json, excess.at), message: excess.message })
  const parsed = tryParse(json)
  if (!parsed) {
    const { offset, message } = findJsonError(json)
    return failure({ place: placeAt(fileName, json, offset), message: `This is not valid JSON: ${message}` })
  }
  const refused = findRefusedKey(parsed.value, [])
  if (refused)
    return failure({ place: `${fileName}, ${formatPath(refused)}`, message: 'is a key that no file may use' })
  return success(parsed.value)
}

function tryParse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) as unknown }
  } catch {
    return null
  }
}

const TOO_DEEP = `is nested more than ${IMPORT_LIMITS.depth} levels deep and was not read`

/** Where the brackets outside of strings first nest too deep, or the values become too many to hold; null if they never do. */
function findExcess(json: string, mostValues: number): { readonly at: number; readonly message: string } | null {
  let depth = 0
  let values = 1
  let inString = false
  for (let index = 0; index < json.length; index += 1) {
    const char = json.charCodeAt(index)
    if (inString) {
      if (char === BACKSLASH) index += 1
      else if (char === QUOTE) inString = false
    } else if (char === QUOTE) inString = true
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth += 1
      values += 1
      if (depth > IMPORT_LIMITS.depth) return { at: index, message: TOO_DEEP }
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth -= 1
    else if (char === COMMA) values += 1
    if (values > mostValues) return { at: index, message: `has more than ${mostValues} values and was not read` }
  }
  return null
}

const COMMA = 0x2c
const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

/** Without lists of entries: for a file of millions of values they would take more memory than the values. */
function findRefusedKey(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (value === null || typeof value !== 'object') return null
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const found = isHolder(value[index]) ? findRefusedKey(value[index], [...path, index]) : null
      if (found) return found
    }
    return null
  }
  for (const key of Object.keys(value)) {
    if (REFUSED_KEYS.has(key)) return [...path, key]
    const entry = (value as Readonly<Record<string, unknown>>)[key]
    const found = isHolder(entry) ? findRefusedKey(entry, [...path, key]) : null
    if (found) return found
  }
  return null
}

function isHolder(value: unknown): boolean {
  return value !== null && typeof value === 'object'
}

function placeAt(fileName: string, text: string, offset: number): string {
  let line = 1
  let lineStart = 0
  for (const match of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1
    lineStart = match.index + match[0].length
  }
  return `${fileName}, line ${line}, column ${offset - lineStart + 1}`
}

import { failure, type Result, success } from '../lib/result.ts'
import { formatPath } from '../packs/read-with-schema.ts'
import { findJsonError } from './find-json-error.ts'
import { checkSize, IMPORT_LIMITS, withoutByteOrderMark } from './import-limits.ts'

/** Keys with which a file could reach into the objects it is read into. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * JSON from a file nobody vouches for. Size and depth are checked before it is parsed (a recursive reader would break on 20,000
 * brackets), syntax errors name line and column, and keys that reach into prototypes are refused.
 */
export function parseJson(text: string, fileName: string): Result<unknown> {
  const sized = checkSize(text, fileName)
  if (!sized.ok) return sized
  const json = withoutByteOrderMark(text)
  const tooDeep = findTooDeep(json)
  if (tooDeep !== -1) {
    const message = `is nested more than ${IMPORT_LIMITS.depth} levels deep and was not read`
    return failure({ place: placeAt(fileName, json, tooDeep), message })
  }
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

/** Where the brackets outside of strings first nest too deep; −1 if they never do. */
function findTooDeep(json: string): number {
  let depth = 0
  let inString = false
  for (let index = 0; index < json.length; index += 1) {
    const char = json.charCodeAt(index)
    if (inString) {
      if (char === BACKSLASH) index += 1
      else if (char === QUOTE) inString = false
    } else if (char === QUOTE) inString = true
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth += 1
      if (depth > IMPORT_LIMITS.depth) return index
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth -= 1
  }
  return -1
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

function findRefusedKey(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (value === null || typeof value !== 'object') return null
  const list = Array.isArray(value)
  for (const [key, entry] of Object.entries(value as Record<string, unknown>)) {
    const entryPath = [...path, list ? Number(key) : key]
    if (!list && REFUSED_KEYS.has(key)) return entryPath
    const found = findRefusedKey(entry, entryPath)
    if (found) return found
  }
  return null
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

import type { Bytes } from '#shared/interchange/backup/web-globals.ts'
import type { Random } from '#shared/lib/seeded-random.ts'

type Mutation = (bytes: Bytes, random: Random) => Bytes

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
const at = (bytes: Bytes, random: Random) => Math.floor(random() * (bytes.length + 1))
const toBytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))
const toText = (bytes: Bytes) => new TextDecoder('latin1').decode(bytes)

/** Pieces that break readers when they stand where none expects them. */
const PIECES = [
  '__proto__',
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '\u0000',
  '\ufeff',
  '"',
  "'",
  '\\',
  '\\u0000',
  '\\ud800',
  '\r',
  '\n',
  ',',
  ';',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[',
  '{"a":',
  'null',
  'true',
  '1e999',
  '-0',
  '9007199254740993',
  '0x10',
  'NaN',
  '=cmd|calc!A1',
  '＝1+1',
  '‮',
  '𐀀',
  '🜁',
  'ﷺ',
  '../../etc/passwd',
  '-1',
  '4294967296',
]

const MUTATIONS: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const changed = bytes.slice()
    for (let count = 0; count <= random() * 8; count += 1) {
      const index = Math.floor(random() * changed.length)
      changed[index] = (changed[index] ?? 0) ^ (1 << Math.floor(random() * 8))
    }
    return changed
  },
  function cutOff(bytes, random) {
    return bytes.slice(0, at(bytes, random))
  },
  function takeOut(bytes, random) {
    const start = at(bytes, random)
    return join(bytes.slice(0, start), bytes.slice(start + Math.ceil(random() * 64)))
  },
  function doublePart(bytes, random) {
    const [start, length] = [at(bytes, random), Math.ceil(random() * 400)]
    return join(bytes.slice(0, start + length), bytes.slice(start))
  },
  function putIn(bytes, random) {
    const start = at(bytes, random)
    return join(bytes.slice(0, start), toBytes(pick(PIECES, random)), bytes.slice(start))
  },
  function putNoise(bytes, random) {
    const start = at(bytes, random)
    const noise = Uint8Array.from({ length: Math.ceil(random() * 40) }, () => Math.floor(random() * 256))
    return join(bytes.slice(0, start), noise, bytes.slice(start))
  },
  function changeNumber(bytes, random) {
    const huge = pick(['1e308', '-1', '99999999999999999999', '0.5', '1e-400', String(2 ** 53)], random)
    return replaceOne(bytes, /-?\d+(\.\d+)?/g, huge, random)
  },
  function changeText(bytes, random) {
    const texts = ['""', '"__proto__"', '"\\ud83d"', `"${'x'.repeat(20_000)}"`, 'null', '[]', '{}', '{"__proto__":1}']
    return replaceOne(bytes, /"[^"\\\n]*"/g, pick(texts, random), random)
  },
  function nestDeep(bytes, random) {
    const depth = pick([60, 64, 65, 1000, 50_000], random)
    return replaceOne(bytes, /"[^"\\\n]*"|\d+/g, `${'['.repeat(depth)}${']'.repeat(depth)}`, random)
  },
  function repeatPart(bytes, random) {
    const [start, length] = [at(bytes, random), Math.ceil(random() * 200)]
    const part = bytes.slice(start, start + length)
    return join(
      bytes.slice(0, start),
      ...Array.from({ length: Math.ceil(random() * 2000) }, () => part),
      bytes.slice(start),
    )
  },
]

/** The file after one to four mutations. */
export function mutateBytes(bytes: Bytes, random: Random): Bytes {
  let changed = bytes
  for (let count = 0; count <= random() * 3; count += 1) changed = pick(MUTATIONS, random)(changed, random)
  return changed
}

function replaceOne(bytes: Bytes, pattern: RegExp, replacement: string, random: Random): Bytes {
  const text = toText(bytes)
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return bytes
  const { index, 0: found } = pick(matches, random)
  return join(bytes.slice(0, index), toBytes(replacement), bytes.slice(index + found.length))
}

function join(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

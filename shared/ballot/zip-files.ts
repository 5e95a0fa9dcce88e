/** A file to put into an archive. */
export interface FileToZip {
  readonly name: string
  readonly bytes: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8 (bit 11). */
const FLAGS = 0x0800
/** 1 January 1980, the first day that the format knows: an archive depends on nothing but its files. */
const DAY = 0x0021

/**
 * A ZIP archive of files as they are, not compressed (APPNOTE 6.3, methods of storing). For some megabytes; `encode` is a text encoder, as
 * the core has none.
 */
export function zipFiles(files: readonly FileToZip[], encode: (text: string) => Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, bytes }) => ({ name: encode(name), bytes, crc: crc32(bytes) }))
  const locals = entries.map((entry) => join([numbers(LOCAL, describe(entry)), entry.name, entry.bytes]))
  let offset = 0
  const centrals = entries.map((entry, index) => {
    const record = join([
      numbers(CENTRAL, [[VERSION, 2], ...describe(entry), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]),
      entry.name,
    ])
    offset += locals[index]?.length ?? 0
    return record
  })
  const size = centrals.reduce((sum, { length }) => sum + length, 0)
  const end = numbers(END, [
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ])
  return join([...locals, ...centrals, end])
}

type Field = readonly [value: number, bytes: 2 | 4]

/** The fields that stand both before a file and in the list at the end. */
function describe({
  name,
  bytes,
  crc,
}: {
  readonly name: Uint8Array
  readonly bytes: Uint8Array
  readonly crc: number
}): readonly Field[] {
  const stored = 0
  return [
    [VERSION, 2],
    [FLAGS, 2],
    [stored, 2],
    [0, 2],
    [DAY, 2],
    [crc, 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  ]
}

/** A signature and little-endian fields. */
function numbers(signature: number, fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[signature, 4], ...fields]
  return Uint8Array.from(
    all.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)),
  )
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** CRC-32 of ISO 3309, reflected, as ZIP asks for it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

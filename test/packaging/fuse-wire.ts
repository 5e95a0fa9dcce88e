import { readFileSync } from 'node:fs'

/** Electron's executable carries its fuses behind this mark: a version, a length, and one character a fuse. */
const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** In the order of the wire, as electron-builder names them. */
export const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const

/** What stands in for Electron's executable while packing: every fuse the wrong way round, so that one left alone is seen. */
export function placeholderExecutable(wanted: Readonly<Record<string, boolean>>): Buffer {
  const wire = FUSES.map((name) => (wanted[name] ? '0' : '1')).join('')
  return Buffer.concat([
    Buffer.from(`placeholder ${MARK}`),
    Buffer.from([1, FUSES.length]),
    Buffer.from(wire),
    Buffer.from(' end of placeholder'),
  ])
}

/** The fuses of an executable. */
export function readFuses(path: string): Readonly<Record<string, boolean>> {
  const content = readFileSync(path)
  const start = content.indexOf(MARK) + MARK.length + 2
  return Object.fromEntries(FUSES.map((name, index) => [name, content[start + index] === '1'.charCodeAt(0)]))
}

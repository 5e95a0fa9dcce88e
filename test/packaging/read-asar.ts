import { readFileSync } from 'node:fs'

interface AsarFolder {
  readonly files: Readonly<Record<string, AsarNode>>
}
interface AsarFile {
  readonly offset: string
  readonly size: number
}
type AsarNode = AsarFolder | AsarFile

/** What an asar archive holds: each file's path with its content. Its head is JSON behind four lengths; the contents follow it. */
export function readAsar(path: string): ReadonlyMap<string, Buffer> {
  const archive = readFileSync(path)
  const start = 8 + archive.readUInt32LE(4)
  const head = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8')) as AsarFolder
  return new Map(
    filesOf(head, '').map(([name, { offset, size }]) => {
      const from = start + Number(offset)
      return [name, archive.subarray(from, from + size)]
    }),
  )
}

function filesOf({ files }: AsarFolder, prefix: string): readonly (readonly [string, AsarFile])[] {
  return Object.entries(files).flatMap(([name, node]) =>
    'files' in node ? filesOf(node, `${prefix}${name}/`) : [[`${prefix}${name}`, node] as const],
  )
}

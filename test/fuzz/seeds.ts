import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deriveBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { sealBackup } from '#shared/interchange/backup/seal-backup.ts'
import type { Bytes } from '#shared/interchange/backup/web-globals.ts'
import { ROOT } from '../../scripts/build-targets.mjs'

/** The kinds of files that come in from outside. */
export const FUZZED_FORMATS = [
  'workspace',
  'answers',
  'backup',
  'model',
  'incidents',
  'values',
  'counts',
  'ballot',
] as const
export type FuzzedFormat = (typeof FUZZED_FORMATS)[number]

export const FUZZ_PASSPHRASE = 'fuzz these four words'
/** Cheap: the reader takes the cost from the file. */
const COST = 1

/** One good file of each kind: what is mutated. */
export async function loadSeeds(): Promise<Readonly<Record<FuzzedFormat, Bytes>>> {
  const workspace = bytesOf('test/fixtures/workspaces/good.json')
  const key = await deriveBackupKey(globalThis, FUZZ_PASSPHRASE, new Uint8Array(16).fill(3), COST)
  return {
    workspace,
    answers: bytesOf('test/fixtures/answers/good.csv'),
    backup: await sealBackup(globalThis, key, workspace),
    model: smallModel(),
    incidents: bytesOf('test/fixtures/measures/manticoresoftware-incidents.csv'),
    values: bytesOf('test/fixtures/measures/good-values.csv'),
    counts: bytesOf('test/fixtures/measures/good-counts.csv'),
    ballot: bytesOf('test/fixtures/ballots/good.trefoil-votes'),
  }
}

/** The shipped model with three of its practices inside: mutating all of it would only be slower. */
function smallModel(): Bytes {
  const folder = join(ROOT, 'assets/models/trefoil-core')
  const pack = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')) as object
  const names = readdirSync(join(folder, 'practices')).slice(0, 3)
  const practices = names.map((name) => JSON.parse(readFileSync(join(folder, 'practices', name), 'utf8')) as object)
  return new Uint8Array(new TextEncoder().encode(JSON.stringify({ ...pack, practices })))
}

function bytesOf(path: string): Bytes {
  return new Uint8Array(readFileSync(join(ROOT, path)))
}

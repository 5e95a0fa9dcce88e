import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './killable-browser.ts'

/** Where Chromium keeps the databases of all origins. */
export function databaseFolder(profile: string): string {
  return join(profile, 'Default', 'IndexedDB')
}

/** The header of a record whose payload never came, as a process leaves it that is killed between the two. */
export function appendTornHeader(profile: string): void {
  const checksum = [1, 2, 3, 4]
  const length = [200, 0]
  const wholeRecord = 1
  appendFileSync(newest(profile, /\.log$/), Buffer.from([...checksum, ...length, wholeRecord]))
}

/** Alters one byte where every reader of the file begins. */
export function alterByte(profile: string, store: Store): void {
  const path = store === 'leveldb' ? newest(profile, /\.log$/) : largest(profile)
  const bytes = readFileSync(path)
  bytes[4] = (bytes[4] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}

function newest(profile: string, ending: RegExp): string {
  return filesOf(profile)
    .filter((path) => ending.test(path))
    .sort()
    .at(-1) as string
}

function largest(profile: string): string {
  return filesOf(profile).sort((a, b) => statSync(b).size - statSync(a).size)[0] as string
}

function filesOf(profile: string): string[] {
  return readdirSync(databaseFolder(profile), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atomicWrite } from '#electron/files/atomic-write.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trefoil-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('atomicWrite', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const file = join(folder, 'a.json')
    writeFileSync(file, 'old and longer')
    await atomicWrite(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('leaves what was there, and nothing else, when it fails', async () => {
    mkdirSync(join(folder, 'taken'))
    writeFileSync(join(folder, 'taken', 'inside'), 'kept')
    await expect(atomicWrite(join(folder, 'taken'), 'new')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
    expect(readFileSync(join(folder, 'taken', 'inside'), 'utf8')).toBe('kept')
  })

  it('never shows a half file to a reader, however many write at once', async () => {
    const file = join(folder, 'a.json')
    const contents = Array.from({ length: 20 }, (_, index) => String(index % 10).repeat(200_000))
    const writing = Promise.all(contents.map((content) => atomicWrite(file, content)))
    for (let look = 0; look < 50; look += 1) {
      await new Promise(setImmediate)
      if (readdirSync(folder).includes('a.json')) expect(contents).toContain(readFileSync(file, 'utf8'))
    }
    await writing
    expect(contents).toContain(readFileSync(file, 'utf8'))
  })
})

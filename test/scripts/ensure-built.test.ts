import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stampOf } from '../../scripts/ensure-built.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trefoil-stamp-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'a.ts'), 'a')
  writeFileSync(join(root, 'src', 'deep', 'b.ts'), 'b')
  writeFileSync(join(root, 'lock.json'), '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

const stamp = () => stampOf(root, ['src', 'lock.json', 'not-there'])

describe('stampOf', () => {
  it('stays while nothing changes', () => {
    expect(stamp()).toBe(stamp())
  })

  it.each([
    ['edited', () => writeFileSync(join(root, 'src', 'deep', 'b.ts'), 'longer')],
    ['touched', () => utimesSync(join(root, 'src', 'a.ts'), 1, 1)],
    ['added', () => writeFileSync(join(root, 'src', 'c.ts'), '')],
    ['removed', () => rmSync(join(root, 'src', 'a.ts'))],
    ['renamed', () => renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'z.ts'))],
    ['edited outside the folders', () => writeFileSync(join(root, 'lock.json'), '[1]')],
  ])('changes when a source is %s', (_what, change) => {
    const before = stamp()
    change()
    expect(stamp()).not.toBe(before)
  })
})

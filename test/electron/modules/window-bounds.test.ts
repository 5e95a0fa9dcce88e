import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FIRST_BOUNDS, onSomeDisplay, readWindowBounds, writeWindowBounds } from '#electron/modules/window-bounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'trefoil-bounds-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'window.json')

describe('window bounds', () => {
  it('are remembered, and damaged ones are forgotten', () => {
    expect(readWindowBounds(file)).toEqual(FIRST_BOUNDS)
    writeWindowBounds(file, { x: 5, y: 6, width: 900, height: 700 })
    expect(readWindowBounds(file)).toEqual({ x: 5, y: 6, width: 900, height: 700 })
    for (const damaged of ['{', '[]', '{"width":1,"height":1}', '{"width":900,"height":1e99}']) {
      writeFileSync(file, damaged)
      expect(readWindowBounds(file)).toEqual(FIRST_BOUNDS)
    }
  })

  it('lose their place when its display is gone', () => {
    const display = { x: 0, y: 0, width: 1920, height: 1080 }
    const seen = { x: 1700, y: 20, width: 900, height: 700 }
    expect(onSomeDisplay(seen, [display])).toEqual(seen)
    expect(onSomeDisplay({ ...seen, x: 2500 }, [display])).toEqual({ width: 900, height: 700 })
    expect(onSomeDisplay({ ...seen, y: -600 }, [display])).toEqual({ width: 900, height: 700 })
  })
})

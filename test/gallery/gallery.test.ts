import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { TextMark } from '#shared/charts/scene.ts'
import { extentOf, overlap } from '#test/shared/charts/scene-extent.ts'
import { sceneToSvg } from '../../renderer/charts/scene-to-svg.ts'
import { GALLERY_SCENES } from './gallery-scenes.ts'

const GOLDEN = fileURLToPath(new URL('../golden/svg/', import.meta.url))
const UPDATE = process.env.UPDATE_GOLDENS === '1'
/** Stroke widths and the notch of a corner mark may stand over by this much. */
const TOLERANCE = 1.5
const TARGET = /^(practice|dimension|mix|all|step|cell):\S+$/

if (UPDATE) mkdirSync(GOLDEN, { recursive: true })

describe.each(GALLERY_SCENES)('$chart: $example', ({ chart, example, scene }) => {
  const texts = scene.marks.filter((mark): mark is TextMark => mark.kind === 'text')

  it('keeps every mark on the canvas, with finite numbers', () => {
    for (const mark of scene.marks) {
      const box = extentOf(mark)
      expect(Object.values(box).every(Number.isFinite), JSON.stringify(mark)).toBe(true)
      expect(box.left, JSON.stringify(mark)).toBeGreaterThanOrEqual(-TOLERANCE)
      expect(box.top, JSON.stringify(mark)).toBeGreaterThanOrEqual(-TOLERANCE)
      expect(box.right, JSON.stringify(mark)).toBeLessThanOrEqual(scene.width + TOLERANCE)
      expect(box.bottom, JSON.stringify(mark)).toBeLessThanOrEqual(scene.height + TOLERANCE)
    }
  })

  it('sets text between 10 and 14 units that never overlaps', () => {
    const boxes = texts.map((mark) => ({ text: mark.text, box: extentOf(mark) }))
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
    )
    expect(clashes).toEqual([])
    expect(texts.filter((mark) => mark.size < 10 || mark.size > 14 || mark.text === '')).toEqual([])
  })

  it('gives each figure a target with a label, once', () => {
    const targets = scene.marks.flatMap((mark) => (mark.target === undefined ? [] : [mark]))
    for (const mark of targets) {
      expect(mark.target).toMatch(TARGET)
      expect(mark.label?.trim() ?? '').not.toBe('')
    }
    expect(new Set(targets.map((mark) => mark.target)).size).toBe(targets.length)
  })

  it('says in words and in a table what it shows', () => {
    expect(scene.description).toMatch(/\.$/)
    expect(scene.description).not.toMatch(/undefined|null|NaN/)
    for (const row of scene.table.rows) expect(row).toHaveLength(scene.table.columns.length)
  })

  it('looks as it did', () => {
    const file = `${GOLDEN}${chart}--${example}.svg`
    const svg = sceneToSvg(scene)
    if (UPDATE) writeFileSync(file, svg)
    expect(svg).toBe(readFileSync(file, 'utf8'))
  })
})

it('has no golden file without an example', () => {
  const expected = GALLERY_SCENES.map(({ chart, example }) => `${chart}--${example}.svg`)
  expect(readdirSync(GOLDEN).sort()).toEqual(expected.sort())
})

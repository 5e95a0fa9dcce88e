import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FlowItem, paginate } from '#shared/report/pdf/flow.ts'
import type { Strip } from '#shared/report/pdf/strip.ts'

const PAGE = 100
const strip = (height: number): Strip => ({ height, paint: () => {} })
const heights = (items: readonly FlowItem[]) =>
  paginate(items, PAGE).map((page) => page.map(({ strip: { height }, y }) => [y, height]))

it('drops the room between two items where a page begins', () => {
  const items = [
    { strip: strip(60), below: 5 },
    { strip: strip(20), above: 9 },
    { strip: strip(30), above: 9 },
  ]
  expect(heights(items)).toEqual([
    [
      [0, 60],
      [74, 20],
    ],
    [[0, 30]],
  ])
})

it('keeps a heading with the head of a table, and that with its first rows', () => {
  const head = strip(10)
  const items = [
    { strip: strip(60) },
    { strip: strip(12), keep: 5 },
    { strip: head, keep: 1 },
    { strip: strip(30), head },
    { strip: strip(20), head },
  ]
  expect(heights(items)).toEqual([
    [[0, 60]],
    [
      [0, 12],
      [12, 10],
      [22, 30],
      [52, 20],
    ],
  ])
})

it('keeps a heading with what belongs to it, and not with the section after it', () => {
  const items = [
    { strip: strip(60) },
    { strip: strip(10), keep: 20 },
    { strip: strip(10) },
    { strip: strip(10), keep: 50, opens: true },
    { strip: strip(60) },
  ]
  expect(heights(items).map((page) => page.map(([, height]) => height))).toEqual([
    [60, 10, 10],
    [10, 60],
  ])
})

it('gives the last page some of the one before where next to nothing would stand on it', () => {
  const lines = Array.from({ length: 11 }, () => ({ strip: strip(10) }))
  expect(heights(lines).map((page) => page.length)).toEqual([8, 3])
  const chart = { strip: strip(100) }
  expect(heights([chart, { strip: strip(10) }])).toEqual([[[0, 100]], [[0, 10]]])
})

it('repeats the head of a table on every page', () => {
  const head = strip(10)
  const rows = Array.from({ length: 5 }, () => ({ strip: strip(40), head }))
  expect(heights([{ strip: head, keep: 1 }, ...rows])).toEqual([
    [
      [0, 10],
      [10, 40],
      [50, 40],
    ],
    [
      [0, 10],
      [10, 40],
      [50, 40],
    ],
    [
      [0, 10],
      [10, 40],
    ],
  ])
})

it('places everything once, in its order, and leaves the page only with what is higher than one', () => {
  const item = fc.record({
    strip: fc.integer({ min: 1, max: 130 }).map(strip),
    above: fc.integer({ min: 0, max: 20 }),
    below: fc.integer({ min: -5, max: 20 }),
    keep: fc.constantFrom(0, 0, 30),
  })
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const pages = paginate(items, PAGE)
      expect(pages.flat().map((placed) => placed.strip)).toEqual(items.map((one) => one.strip))
      for (const page of pages)
        for (const { y, strip: own } of page) if (y > 0) expect(y + own.height).toBeLessThanOrEqual(PAGE)
    }),
  )
})

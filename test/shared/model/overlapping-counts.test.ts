import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findOverlap, listOverlaps } from '#shared/model/overlapping-counts.ts'

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`)
const days = fc
  .tuple(fc.constantFrom('a', 'b'), fc.array(day, { minLength: 2, maxLength: 2 }))
  .map(([serviceId, both]) => {
    const [from = '', to = ''] = both.toSorted()
    return { serviceId, from, to }
  })
const several = fc.array(days, { maxLength: 12 })

it('what is left of new counts shares no day with what is known, nor with one another', () => {
  fc.assert(
    fc.property(several, several, (known, added) => {
      const overlaps = listOverlaps(known, added)
      const kept = added.filter((count) => !overlaps.has(count))
      for (const [index, count] of kept.entries()) {
        expect(findOverlap([...known, ...kept.slice(0, index)], count)).toBeUndefined()
      }
    }),
  )
})

it('nothing is left out that shares no day with any other', () => {
  fc.assert(
    fc.property(several, several, (known, added) => {
      for (const [count, other] of listOverlaps(known, added)) {
        expect(findOverlap([other], count)).toBe(other)
        expect([...known, ...added]).toContain(other)
        expect(other).not.toBe(count)
      }
    }),
  )
})

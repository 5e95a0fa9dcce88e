import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseLeast, leadingZone, place, sharesOf, ternaryView } from '#shared/charts/ternary-geometry.ts'

const score = fc.double({ min: 0.01, max: 5, noNaN: true })

describe('the triangle of shares', () => {
  it('puts equal scores in the middle and a lone score into its corner', () => {
    const view = ternaryView(320, 400, 300, 0)
    const middle = place(view, { itil: 1 / 3, devops: 1 / 3, sre: 1 / 3 })
    expect(middle.x).toBeCloseTo(320)
    expect(middle.y).toBeCloseTo(400 - (300 * Math.sqrt(3)) / 6)
    expect(place(view, { itil: 0, devops: 0, sre: 1 })).toEqual(view.corners.sre)
  })

  it('shares nothing where nothing is scored', () => {
    expect(sharesOf({ itil: 0, devops: 0, sre: 0 })).toBeNull()
    expect(sharesOf({ itil: 1, devops: null, sre: 2 })).toBeNull()
  })

  it('enlarges so far that every point is still inside', () => {
    fc.assert(
      fc.property(score, score, score, (itil, devops, sre) => {
        const shares = sharesOf({ itil, devops, sre })
        if (shares === null) throw new Error('Positive scores have shares.')
        const view = ternaryView(0, 0, 100, chooseLeast([shares]))
        const at = place(view, shares)
        expect(at.y).toBeLessThanOrEqual(1e-9)
        expect(Math.abs(at.x)).toBeLessThanOrEqual(
          (50 * (at.y + 100 * Math.sqrt(0.75))) / (100 * Math.sqrt(0.75)) + 1e-6,
        )
      }),
    )
  })

  it('starts the zone of a framework exactly where it leads both others by the margin', () => {
    const view = ternaryView(0, 0, 100, 0.1)
    const inner = leadingZone(view, 'itil', 0.06)?.[2]
    const expected = place(view, { itil: 0.94 / 3 + 0.06, devops: 0.94 / 3, sre: 0.94 / 3 })
    expect(inner?.x).toBeCloseTo(expected.x)
    expect(inner?.y).toBeCloseTo(expected.y)
  })

  it('has no zone where the margin is larger than the view', () => {
    expect(leadingZone(ternaryView(0, 0, 100, 0.3), 'sre', 0.5)).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFrameworkBars } from '#shared/charts/framework-bars.ts'
import { drawMixTernary } from '#shared/charts/mix-ternary.ts'
import { drawPrinciplesRadar } from '#shared/charts/principles-radar.ts'
import { drawRoadmapTimeline } from '#shared/charts/roadmap-timeline.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { extentOf } from './scene-extent.ts'

const score = fc.double({ min: 0, max: 5, noNaN: true })
const maybeScore = fc.option(score)
const interval = fc.option(fc.tuple(score, score).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })))
const triple = fc.record({ itil: score, devops: score, sre: score })
const scores = fc.record({ itil: maybeScore, devops: maybeScore, sre: maybeScore })
const intervals = fc.record({ itil: interval, devops: interval, sre: interval })
const verdict = fc.constantFrom('itil', 'devops', 'sre', 'blend', null)

function expectOnCanvas(scene: Scene): void {
  const outside = scene.marks.filter((mark) => {
    const { left, top, right, bottom } = extentOf(mark)
    return !(left >= -4 && top >= -4 && right <= scene.width + 4 && bottom <= scene.height + 4)
  })
  expect(outside).toEqual([])
}

describe('whatever the figures, every mark is on the canvas', () => {
  it('of the mix', () => {
    const guesses = fc.record({ itil: fc.nat(999), devops: fc.nat(999), sre: fc.nat(999), blend: fc.nat(999) })
    const cloud = fc
      .array(triple, { maxLength: 20 })
      .map((mixes) => mixes.map((mix) => ({ ...mix, weight: 1 / mixes.length })))
    fc.assert(
      fc.property(fc.record({ scores, intervals, verdict, cloud, guesses }), (data) =>
        expectOnCanvas(drawMixTernary(data)),
      ),
    )
  })

  it('of the three scores', () => {
    const first = fc.option(fc.constantFrom(...FRAMEWORKS))
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const intervalLabel = fc.constantFrom('Interval', 'Range', 'Spread of views')
    fc.assert(
      fc.property(
        fc.record({ scores, intervals, verdict, first, lead: score, probabilityFirst: share, intervalLabel }),
        (data) => expectOnCanvas(drawFrameworkBars(data)),
      ),
    )
  })

  it('of the principles', () => {
    const title = fc.string({ maxLength: 60 })
    const axis = fc.record({
      id: title,
      title,
      shortTitle: title,
      mean: maybeScore,
      interval,
      weakest: maybeScore,
      rated: fc.boolean(),
      target: maybeScore,
    })
    fc.assert(fc.property(fc.array(axis, { maxLength: 12 }), (axes) => expectOnCanvas(drawPrinciplesRadar({ axes }))))
  })

  it('of the roadmap', () => {
    const step = fc.record({
      id: fc.nat(9).map((n) => `step-${n}`),
      title: fc.string({ maxLength: 80 }),
      from: fc.constantFrom(0 as const, 1 as const),
      to: fc.constantFrom(2 as const, 3 as const),
      days: fc.integer({ min: 1, max: 400 }),
      lane: fc.constantFrom(...FRAMEWORKS),
      period: fc.option(fc.nat(3)),
      blocked: fc.boolean(),
      after: fc.array(
        fc.nat(9).map((n) => `step-${n}`),
        { maxLength: 3 },
      ),
    })
    const periods = [0, 30, 500, 7].map((daysUsed, index) => ({ label: `Q${index + 1} 2027`, daysUsed }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: 0, max: 200 }), (steps, capacity) =>
        expectOnCanvas(drawRoadmapTimeline({ steps, periods, capacity, width: 720, maxPerCell: 4 })),
      ),
    )
  })
})

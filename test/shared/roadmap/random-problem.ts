import fc from 'fast-check'
import type { Level } from '#shared/model/level.ts'
import type { PlanningProblem, Step } from '#shared/roadmap/roadmap.ts'

interface PracticeSeed {
  readonly level: number
  readonly target: number
  readonly efforts: readonly number[]
  readonly values: readonly number[]
  readonly needs: readonly boolean[]
}

const practiceSeed: fc.Arbitrary<PracticeSeed> = fc.record({
  level: fc.integer({ min: 0, max: 5 }),
  target: fc.integer({ min: 0, max: 5 }),
  efforts: fc.array(
    fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 2),
    { minLength: 5, maxLength: 5 },
  ),
  values: fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 5, maxLength: 5 }),
  needs: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
})

/** Problems of up to twelve practices, some met, some too large, some without value; the prerequisite graph has no cycle. */
export const randomProblem: fc.Arbitrary<PlanningProblem> = fc
  .record({
    seeds: fc.array(practiceSeed, { maxLength: 12 }),
    capacity: fc.integer({ min: 0, max: 40 }),
    periods: fc.integer({ min: 1, max: 6 }),
    maxSteps: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ seeds, ...frame }) => ({
    ...frame,
    steps: seeds.flatMap(stepsOf),
    prerequisites: Object.fromEntries(
      seeds.map((seed, index) => [
        nameOf(index),
        seeds.slice(0, index).flatMap((_, at) => (seed.needs[at] ? [nameOf(at)] : [])),
      ]),
    ),
    levels: Object.fromEntries(seeds.map((seed, index) => [nameOf(index), seed.level as Level])),
  }))

function nameOf(index: number): string {
  return `practice-${index}`
}

function stepsOf(seed: PracticeSeed, index: number): readonly Step[] {
  const count = Math.max(0, seed.target - seed.level)
  return Array.from({ length: count }, (_, offset) => ({
    id: `${nameOf(index)}:${seed.level + offset + 1}`,
    practice: nameOf(index),
    from: (seed.level + offset) as Level,
    to: (seed.level + offset + 1) as Level,
    effort: seed.efforts[offset] ?? 1,
    value: seed.values[offset] ?? 1,
  }))
}

/** The same with skills, windows and pins; some of the pins cannot be held. At most three periods, so that small ones can be tried out. */
export const constrainedProblem: fc.Arbitrary<PlanningProblem> = fc
  .record({
    problem: randomProblem,
    periods: fc.integer({ min: 1, max: 3 }),
    skills: fc.array(fc.constantFrom(undefined, 'test', 'build'), { minLength: 60, maxLength: 60 }),
    capacityOf: fc.record({ test: fc.integer({ min: 0, max: 30 }) }),
    pins: fc.array(fc.tuple(fc.nat(59), fc.nat(5)), { maxLength: 3 }),
    windows: fc.array(fc.tuple(fc.nat(59), fc.nat(2), fc.nat(2)), { maxLength: 4 }),
  })
  .map(({ problem, periods, skills, capacityOf, pins, windows }) => {
    const idAt = (at: number) => problem.steps[at % Math.max(1, problem.steps.length)]?.id ?? ''
    return {
      ...problem,
      periods,
      capacityOf,
      steps: problem.steps.map((step, at) => {
        const skill = skills[at]
        return skill === undefined ? step : { ...step, skill }
      }),
      ...(problem.steps.length > 0 && {
        pins: Object.fromEntries(pins.map(([at, period]) => [idAt(at), period % periods])),
        windows: Object.fromEntries(
          windows.map(([at, a, b]) => [idAt(at), { earliest: Math.min(a, b), latest: Math.max(a, b) }]),
        ),
      }),
    }
  })

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

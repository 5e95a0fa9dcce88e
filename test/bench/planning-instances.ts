import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { Level } from '#shared/model/level.ts'
import type { PlanningProblem, Step } from '#shared/roadmap/roadmap.ts'

/** What a generated problem is like. */
export interface InstanceShape {
  readonly practices: number
  readonly periods: number
  readonly skills: number
  /** How much of all the work the capacity of all periods covers. */
  readonly cover: number
  readonly maxSteps: number
}

/** The model's efforts by level, from its quartiles: small at level 1, large and spread at 3. */
const EFFORTS: readonly (readonly number[])[] = [
  [1, 1, 1, 2, 2, 2, 3, 5],
  [2, 3, 4, 6, 6, 7, 10, 15],
  [4, 6, 10, 12, 14, 16, 18, 36],
  [3, 4, 5, 6, 6, 8, 8, 12],
  [2, 4, 4, 5, 5, 7, 8, 15],
]

/** A problem in the likeness of the model that ships: its efforts, its affinities, and on average 0.8 prerequisites a practice. */
export function inventProblem(shape: InstanceShape, seed: number): PlanningProblem {
  const random = seededRandom(seed)
  const pick = (count: number) => Math.floor(random() * count)
  const levels: Record<string, Level> = {}
  const prerequisites: Record<string, readonly string[]> = {}
  const steps: Step[] = []
  for (let index = 0; index < shape.practices; index += 1) {
    const practice = `p${index}`
    const level = pick(4) as Level
    const target = Math.min(5, Math.max(level, 3 + pick(2)))
    levels[practice] = level
    if (index > 0 && target >= 2) {
      const needed = new Set(Array.from({ length: [0, 1, 1, 1, 2][pick(5)] ?? 0 }, () => `p${pick(index)}`))
      prerequisites[practice] = [...needed].filter((id) => (levels[id] ?? 2) < 2)
    }
    const value = Math.round((random() + random() + 0.3 + random() * 0.7) * 10) / 10
    const skill = shape.skills > 0 ? `skill${pick(shape.skills)}` : ''
    for (let from = level; from < target; from += 1) {
      const efforts = EFFORTS[from] as readonly number[]
      const effort = efforts[pick(efforts.length)] as number
      const to = (from + 1) as Level
      steps.push({ id: `${practice}:${to}`, practice, from: from as Level, to, effort, value, ...(skill && { skill }) })
    }
  }
  const work = steps.reduce((sum, step) => sum + step.effort, 0)
  const capacity = Math.max(40, Math.round((work * shape.cover) / shape.periods))
  const capacityOf = Object.fromEntries(
    Array.from({ length: shape.skills }, (_, at) => [
      `skill${at}`,
      Math.round((capacity / shape.skills) * (0.9 + random() * 0.6)),
    ]),
  )
  return {
    steps,
    prerequisites,
    levels,
    capacity,
    periods: shape.periods,
    maxSteps: shape.maxSteps,
    ...(shape.skills > 0 && { capacityOf }),
  }
}

import type { PlanningProblem, Step } from '../roadmap.ts'
import type { StepNetwork } from './step-network.ts'
import { findWindows } from './step-windows.ts'
import { indexSteps, listUsefulSteps, needsOf } from './useful-steps.ts'

/** Numbers the steps of a problem, and works out in which periods each can be done. */
export function buildNetwork(problem: PlanningProblem): StepNetwork {
  const useful = listUsefulSteps(problem)
  const numbers = new Map([...new Set(useful.map((step) => step.practice))].map((name, at) => [name, at]))
  const numberOf = (step: Step) => numbers.get(step.practice) ?? 0
  const steps = [...useful].sort((a, b) => numberOf(a) - numberOf(b) || a.to - b.to)
  const practice = Int32Array.from(steps, numberOf)
  const firstOf = new Int32Array(numbers.size + 1).fill(steps.length)
  for (let step = steps.length - 1; step >= 0; step -= 1) firstOf[practice[step] as number] = step
  const before = findBefore(problem, steps)
  const needs = before.map((list, step) => list.filter((other) => practice[other] !== practice[step]))
  const after: number[][] = steps.map(() => [])
  for (const [step, list] of needs.entries()) for (const other of list) after[other]?.push(step)
  const skills = Object.keys(problem.capacityOf ?? {})
  const parts = {
    problem,
    steps,
    firstOf,
    practice,
    effort: Float64Array.from(steps, (step) => step.effort),
    value: Float64Array.from(steps, (step) => step.value),
    capacities: Float64Array.from([problem.capacity, ...skills.map((skill) => problem.capacityOf?.[skill] ?? 0)]),
    skill: Int32Array.from(steps, ({ skill }) => (skill === undefined ? 0 : 1 + skills.indexOf(skill))),
    before,
    needs,
    after,
  }
  return { ...parts, ...findWindows(parts) }
}

/** Without what the level below has to wait for already: the same follows from it. */
function findBefore(problem: PlanningProblem, steps: readonly Step[]): readonly (readonly number[])[] {
  const numberOf = new Map(steps.map((step, index) => [step.id, index]))
  const idOf = indexSteps(steps)
  const all = steps.map((step) => (needsOf(problem, step, idOf) ?? []).flatMap((id) => numberOf.get(id) ?? []))
  return all.map((needs) => needs.filter((need) => !needs.some((other) => all[other]?.includes(need))))
}

import { type PlanningProblem, PREREQUISITE_LEVEL, type Step } from '../roadmap.ts'
import { ROUNDING } from './rounding.ts'

/** Steps that can be planned and are of use, in the order of the problem. */
export function listUsefulSteps(problem: PlanningProblem): readonly Step[] {
  return keepUseful(problem, keepPossible(problem))
}

/** By `<practice> <to>`: the step's id. */
export function indexSteps(steps: readonly Step[]): ReadonlyMap<string, string> {
  return new Map(steps.map(({ practice, to, id }) => [`${practice} ${to}`, id]))
}

/** The ids of the steps that have to be done before: the level below and the prerequisites' level 2; null where one does not exist. */
export function needsOf(
  problem: PlanningProblem,
  step: Step,
  idOf: ReadonlyMap<string, string>,
): readonly string[] | null {
  const needs: string[] = []
  if (problem.levels[step.practice] !== step.from) {
    const own = idOf.get(`${step.practice} ${step.from}`)
    if (own === undefined) return null
    needs.push(own)
  }
  if (step.to < PREREQUISITE_LEVEL) return needs
  for (const practice of problem.prerequisites[step.practice] ?? []) {
    if ((problem.levels[practice] ?? PREREQUISITE_LEVEL) >= PREREQUISITE_LEVEL) continue
    const other = idOf.get(`${practice} ${PREREQUISITE_LEVEL}`)
    if (other === undefined) return null
    if (other !== step.id) needs.push(other)
  }
  return needs
}

/** Steps that fit into a period, and whose needs can be met. */
function keepPossible(problem: PlanningProblem): readonly Step[] {
  let kept = problem.steps.filter((step) => {
    const ofSkill = problem.capacityOf?.[step.skill ?? ''] ?? problem.capacity
    return step.effort <= Math.min(problem.capacity, ofSkill) + ROUNDING
  })
  for (;;) {
    const idOf = indexSteps(kept)
    const next = kept.filter((step) => needsOf(problem, step, idOf) !== null)
    if (next.length === kept.length) return kept
    kept = next
  }
}

/** Steps with a value, those pinned, and all that they wait for: a step without value that opens no other is of no use. */
function keepUseful(problem: PlanningProblem, steps: readonly Step[]): readonly Step[] {
  const idOf = indexSteps(steps)
  const byId = new Map(steps.map((step) => [step.id, step]))
  const walk = steps.filter((step) => step.value > 0 || problem.pins?.[step.id] !== undefined)
  const useful = new Set(walk.map(({ id }) => id))
  // The list grows while it is walked.
  for (const step of walk) {
    for (const id of needsOf(problem, step, idOf) ?? []) {
      const needed = byId.get(id)
      if (needed === undefined || useful.has(id)) continue
      useful.add(id)
      walk.push(needed)
    }
  }
  return steps.filter(({ id }) => useful.has(id))
}

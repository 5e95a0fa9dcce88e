import { type PlanningProblem, PREREQUISITE_LEVEL, type RoadmapStep, type Step } from './roadmap.ts'

/** What a step waits for as things stand today: the level before it, and prerequisites below 2. Empty: it is ready to start. */
export function listBlockers(problem: PlanningProblem, step: Step): RoadmapStep['blockedBy'] {
  const own = problem.levels[step.practice] === step.from ? [] : [{ practice: step.practice, needs: step.from }]
  if (step.to < PREREQUISITE_LEVEL) return own
  const others = (problem.prerequisites[step.practice] ?? []).filter(
    (id) => (problem.levels[id] ?? PREREQUISITE_LEVEL) < PREREQUISITE_LEVEL,
  )
  return [...own, ...others.map((practice) => ({ practice, needs: PREREQUISITE_LEVEL }))]
}

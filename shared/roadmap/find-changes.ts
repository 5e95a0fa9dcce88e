import { BEARINGS, CONCERNS, type Concern, EVEN_CONCERNS } from '../model/concern.ts'
import { FRAMEWORKS, type Framework } from '../model/framework.ts'
import type { Level } from '../model/level.ts'
import { buildRoadmap, type RoadmapInput } from './build-roadmap.ts'
import { type Change, practiceOf, withChange } from './change.ts'
import type { PlanningProblem, Roadmap, Schedule } from './roadmap.ts'
import { solveFast } from './solver/solve-fast.ts'

/** A change that was tried: with it the step is in the plan where it was not, or out of it where it was. */
export interface FoundChange {
  readonly change: Change
  /** How large it is, as a part of what it changes; smaller first. For the eye only: kinds do not compare exactly [ours]. */
  readonly size: number
}

/** How far each kind is tried, nearest first [ours]. */
const WEIGHT_MOVES = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3]
const DAY_MOVES = [0.5, 1, 2, 3, 5, 8, 13, 20, 40, 80]
const COUNT_MOVES = [1, 2, 3]

/**
 * “What would it take?”: for a planned step the smallest change of each kind that would take it out, for any other the smallest that would
 * bring it in. Every answer was tried: the plan was made anew with that change and nothing else. No answer of a kind means that none
 * of the tried sizes does it. Takes up to some dozens of plans: not for the main thread.
 */
export function findChanges(input: RoadmapInput, stepId: string): readonly FoundChange[] {
  const roadmap = buildRoadmap(input)
  const isPlanned = hasStep(roadmap, stepId)
  const differs = (changed: RoadmapInput) => hasStep(buildRoadmap(changed), stepId) !== isPlanned
  // A plan that takes little time sorts most sizes out; what it lets pass is confirmed by the plan that the team gets.
  const flips = (changed: RoadmapInput) => differs({ ...changed, solve: solveInstantly }) && differs(changed)
  return listKinds(input, roadmap, stepId, isPlanned)
    .flatMap((changes) => changes.find((change) => flips(withChange(input, stepId, change))) ?? [])
    .map((change) => ({ change, size: Math.abs(change.to - change.from) / Math.max(1, change.from) }))
    .sort((a, b) => a.size - b.size)
}

function solveInstantly(problem: PlanningProblem): Schedule {
  return solveFast(problem, 'instant')
}

function hasStep(roadmap: Roadmap, stepId: string): boolean {
  return roadmap.steps.some((step) => step.id === stepId && step.period !== null)
}

/** What is tried: a list for each kind, the smallest change first. */
function listKinds(
  input: RoadmapInput,
  roadmap: Roadmap,
  stepId: string,
  isPlanned: boolean,
): readonly (readonly Change[])[] {
  const { capacity, capacityOf = {} } = input.plan
  return [
    targetChanges(roadmap, stepId, isPlanned),
    ...FRAMEWORKS.map((framework) => weightChanges(input, framework)),
    ...CONCERNS.map((concern) => concernChanges(input, concern)),
    ...CONCERNS.map((concern) => bearingChanges(input, stepId, concern)),
    daysFrom(capacity, isPlanned).map((to) => ({ of: 'capacity', from: capacity, to })),
    ...Object.entries(capacityOf).map(([skill, from]) =>
      daysFrom(from, isPlanned).map((to) => ({ of: 'skill', skill, from, to }) as const),
    ),
    countChanges(input, 'maxSteps', isPlanned),
    countChanges(input, 'periods', isPlanned),
  ]
}

/** Out: the target below the step. In: a step that is not even in the list needs a target that reaches it. */
function targetChanges(roadmap: Roadmap, stepId: string, isPlanned: boolean): readonly Change[] {
  const to = Number(stepId.split(':')[1])
  const known = roadmap.steps.find((step) => step.id === stepId)
  const last = roadmap.steps.filter(({ practice }) => practice === practiceOf(stepId)).at(-1)
  const target =
    known?.why.target ?? last?.why.target ?? (roadmap.problem.levels[practiceOf(stepId)] as Level | undefined)
  if (target === undefined) return []
  if (isPlanned) return [{ of: 'target', from: target, to: (to - 1) as Level }]
  return target < to ? [{ of: 'target', from: target, to: to as Level }] : []
}

function weightChanges({ team }: RoadmapInput, framework: Framework): readonly Change[] {
  const from = team.weights[framework]
  return weightsFrom(from).map((to) => ({ of: 'weight', framework, from, to }))
}

/** Where no practice bears on it, its weight changes nothing. */
function concernChanges({ plan }: RoadmapInput, concern: Concern): readonly Change[] {
  if (!Object.values(plan.concerns ?? {}).some((bearing) => bearing[concern])) return []
  const from = plan.concernWeights?.[concern] ?? EVEN_CONCERNS[concern]
  return weightsFrom(from).map((to) => ({ of: 'concern', concern, from, to }))
}

function bearingChanges({ plan }: RoadmapInput, stepId: string, concern: Concern): readonly Change[] {
  const from = plan.concerns?.[practiceOf(stepId)]?.[concern] ?? 0
  return BEARINGS.map(({ value }) => value)
    .filter((to) => to !== from)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
    .map((to) => ({ of: 'bearing', concern, from, to }))
}

/** Either way: a weight that rises can take a step out, because others gain more by it. */
function weightsFrom(from: number): readonly number[] {
  return WEIGHT_MOVES.flatMap((move) => [from - move, from + move])
    .map((to) => Math.round(to * 100) / 100)
    .filter((to) => to >= 0 && to <= 3)
}

function daysFrom(from: number, isPlanned: boolean): readonly number[] {
  return DAY_MOVES.map((move) => from + (isPlanned ? -move : move)).filter((to) => to >= 0)
}

function countChanges({ plan }: RoadmapInput, of: 'maxSteps' | 'periods', isPlanned: boolean): readonly Change[] {
  const most = of === 'periods' ? 24 : 50
  return COUNT_MOVES.map((move) => plan[of] + (isPlanned ? -move : move))
    .filter((to) => to >= 1 && to <= most)
    .map((to) => ({ of, from: plan[of], to }))
}

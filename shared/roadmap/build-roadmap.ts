import { type Affinity, FRAMEWORKS, type Framework } from '../model/framework.ts'
import type { Plan } from '../model/plan.ts'
import type { Team } from '../model/team.ts'
import type { WorkspaceSettings } from '../model/workspace.ts'
import type { Dimension, ModelPack, Practice } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'
import { listBlockers } from './blockers.ts'
import { explainStep, type PlanningContext } from './explain.ts'
import { holdPins } from './hold-pins.ts'
import { stateHypothesis } from './hypothesis.ts'
import { type CalendarPeriod, listPeriods, reviewDateOf } from './period-calendar.ts'
import { loadOf } from './period-load.ts'
import type { PlanningProblem, Roadmap, RoadmapStep, Schedule, Step } from './roadmap.ts'
import { solveFast } from './solver/solve-fast.ts'
import { affinityOf, findAction, listSteps, type ProblemPieces } from './steps.ts'
import { suggestGoal } from './suggest-goal.ts'

export interface RoadmapInput {
  readonly pack: ModelPack
  readonly team: Pick<Team, 'goals' | 'targets' | 'weights'>
  readonly score: AssessmentScore
  readonly plan: Omit<Plan, 'id' | 'teamId'>
  readonly settings?: Pick<WorkspaceSettings, 'affinities'>
  /** Who places the steps; `solveFast` unless another planner is given. */
  readonly solve?: (problem: PlanningProblem) => Schedule
}

/**
 * The whole roadmap from facts: the gaps of one assessment, the team's targets and weights, and the frame of its plan with what it
 * wrote about single steps. What the team left out is not planned, nor is what builds on it, but it stays in the list.
 */
export function buildRoadmap(input: RoadmapInput): Roadmap {
  const { pack, team, score, plan, settings, solve = solveFast } = input
  const affinities = settings?.affinities ?? {}
  const pieces = listSteps(pack, score, team, plan, affinities)
  const leftOut = new Set(pieces.steps.map((step) => step.id).filter((id) => plan.notes[id]?.leftOut))
  const { problem, unheld } = holdPins(stateProblem(pieces, plan, leftOut))
  const schedule = solve(problem)
  const periods = listPeriods(plan)
  const context: PlanningContext = {
    pack,
    score,
    weights: team.weights,
    affinities,
    concerns: plan,
    problem,
    schedule,
    leftOut,
  }
  const present = (step: Step) => presentStep(context, input, pieces, periods, step)
  return {
    problem,
    objective: schedule.objective,
    bound: schedule.bound,
    solver: schedule.solver,
    unheldPins: unheld,
    steps: inReadingOrder(pieces.steps, schedule).flatMap(present),
    leftOut: [...leftOut],
    periods: periods.map((period) => ({ ...period, ...loadOf(problem, schedule, period.index) })),
  }
}

function stateProblem(
  pieces: ProblemPieces,
  plan: RoadmapInput['plan'],
  leftOut: ReadonlySet<string>,
): PlanningProblem {
  const steps = pieces.steps.filter((step) => !leftOut.has(step.id))
  const pins = steps.flatMap(({ id }) => {
    const period = plan.notes[id]?.pinnedTo
    return period === undefined ? [] : [[id, period] as const]
  })
  const windows = steps.flatMap(({ id }) => {
    const { earliest, latest } = plan.notes[id] ?? {}
    if (earliest === undefined && latest === undefined) return []
    return [[id, { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) }] as const]
  })
  return {
    steps,
    prerequisites: pieces.prerequisites,
    levels: pieces.levels,
    capacity: plan.capacity,
    periods: plan.periods,
    maxSteps: plan.maxSteps,
    ...(plan.capacityOf !== undefined && { capacityOf: plan.capacityOf }),
    ...(pins.length > 0 && { pins: Object.fromEntries(pins) }),
    ...(windows.length > 0 && { windows: Object.fromEntries(windows) }),
  }
}

/** By period, within it in the order of the work; then what is not planned, larger gaps first. */
function inReadingOrder(steps: readonly Step[], { periodOf }: Schedule): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const planned = Object.entries(periodOf)
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id]) => byId.get(id) ?? [])
  return [...planned, ...steps.filter((step) => periodOf[step.id] === undefined)]
}

function presentStep(
  context: PlanningContext,
  { pack, team, plan }: RoadmapInput,
  pieces: ProblemPieces,
  periods: readonly CalendarPeriod[],
  step: Step,
): readonly RoadmapStep[] {
  const practice = findPractice(pack, step.practice)
  const gap = pieces.gaps[step.practice]
  const action = practice && findAction(practice, step.to)
  if (practice === undefined || gap === undefined || action === undefined) return []
  const note = plan.notes[step.id] ?? {}
  const index = context.schedule.periodOf[step.id] ?? null
  const period = index === null ? undefined : periods[index]
  const blockedBy = listBlockers(context.problem, step)
  return [
    {
      ...step,
      period: index,
      state: blockedBy.length === 0 ? 'ready' : 'blocked',
      blockedBy,
      lane: strongestFramework(affinityOf(practice, context.affinities)),
      action: action.do,
      by: action.by,
      goal: note.goal ?? suggestGoal(team.goals, practice, homeOf(pack, practice)),
      hypothesis: note.hypothesis ?? stateHypothesis(action),
      metric: note.metric ?? action.metric,
      reviewOn: period ? (note.reviewOn ?? reviewDateOf(period)) : null,
      owner: note.owner ?? '',
      note: note.note ?? '',
      why: explainStep(context, practice, gap, step),
    },
  ]
}

function homeOf(pack: ModelPack, practice: Practice): Dimension | undefined {
  return pack.dimensions.find((dimension) => dimension.id === practice.home)
}

/** The swim lane; where affinities are equal, in the order ITIL, DevOps, SRE. */
function strongestFramework(affinity: Affinity): Framework {
  return FRAMEWORKS.reduce((best, framework) => (affinity[framework] > affinity[best] ? framework : best))
}

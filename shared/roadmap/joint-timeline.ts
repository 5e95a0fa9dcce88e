import { daysBetween } from '../lib/iso-days.ts'
import type { Milestone } from '../model/milestone.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap, RoadmapStep } from './roadmap.ts'

/**
 * How a business item stands: IT is there by its day, or late; some of what it needs is in no period; there is nothing left to do; or
 * nobody has said what it needs of IT.
 */
export type ItemState = 'on-time' | 'late' | 'not-planned' | 'met' | 'no-it'

/** A business item with the IT work that it waits for. */
export interface BusinessItem {
  readonly milestone: Milestone
  /** The steps that lead to what it needs, in the order of the roadmap. */
  readonly steps: readonly RoadmapStep[]
  /** What it needs and no planned step leads to: `practice` or `practice:level`. */
  readonly missing: readonly string[]
  readonly state: ItemState
  /** The last day of the last period of its planned steps; null where there are none. */
  readonly itEndsOn: string | null
  /** Days from its need-by date to the end of IT's work; 0 where IT is in time. */
  readonly daysLate: number
}

/** Business and IT on one time axis (S19). */
export interface JointTimeline {
  /** By need-by date. */
  readonly items: readonly BusinessItem[]
  /** Planned steps that serve no business item and have no goal in the team's own words. */
  readonly withoutGoal: readonly RoadmapStep[]
}

export interface JointTimelineInput {
  readonly roadmap: Pick<Roadmap, 'steps' | 'leftOut' | 'periods' | 'problem'>
  readonly milestones: readonly Milestone[]
  readonly plan: Pick<Plan, 'notes'>
  /** The team's own business goals. */
  readonly goals: readonly string[]
}

/** Sets the business items beside the plan, and finds what does not fit together (S19). */
export function readJointTimeline(input: JointTimelineInput): JointTimeline {
  const items = input.milestones
    .map((milestone) => readItem(input, milestone))
    .sort((a, b) => a.milestone.needBy.localeCompare(b.milestone.needBy))
  const serving = new Set(items.flatMap(({ steps }) => steps.map(({ id }) => id)))
  return {
    items,
    withoutGoal: input.roadmap.steps.filter(
      (step) => step.period !== null && !serving.has(step.id) && !hasOwnGoal(input, step),
    ),
  }
}

/** The model proposes a goal for every step; only the team's own words make it one of the business. */
function hasOwnGoal({ plan, goals }: JointTimelineInput, step: RoadmapStep): boolean {
  return (plan.notes[step.id]?.goal ?? '') !== '' || goals.includes(step.goal)
}

function readItem(input: JointTimelineInput, milestone: Milestone): BusinessItem {
  const found = milestone.needs.map((need) => ({ need, ...stepsTo(input.roadmap, need) }))
  const ids = new Set(found.flatMap(({ steps }) => steps.map(({ id }) => id)))
  const steps = input.roadmap.steps.filter(({ id }) => ids.has(id))
  const missing = found.filter(({ isCovered }) => !isCovered).map(({ need }) => need)
  const ends = steps.flatMap(({ period }) => (period === null ? [] : (input.roadmap.periods[period]?.endsOn ?? [])))
  const itEndsOn = ends.sort().at(-1) ?? null
  const daysLate = itEndsOn === null ? 0 : Math.max(0, daysBetween(milestone.needBy, itEndsOn))
  return {
    milestone,
    steps,
    missing,
    itEndsOn,
    daysLate,
    state: stateOf(milestone, steps, missing, daysLate),
  }
}

function stateOf(
  { needs }: Milestone,
  steps: readonly RoadmapStep[],
  missing: readonly string[],
  daysLate: number,
): ItemState {
  if (needs.length === 0) return 'no-it'
  if (missing.length > 0) return 'not-planned'
  if (steps.length === 0) return 'met'
  return daysLate > 0 ? 'late' : 'on-time'
}

/** The steps to a need, and whether they are all planned; a level that is reached today needs none. */
function stepsTo(
  { steps, leftOut, problem }: JointTimelineInput['roadmap'],
  need: string,
): { readonly steps: readonly RoadmapStep[]; readonly isCovered: boolean } {
  const [practice = '', wanted] = need.split(':')
  const level = wanted === undefined ? null : Number(wanted)
  const today = problem.levels[practice]
  const own = steps.filter((step) => step.practice === practice && (level === null || step.to <= level))
  const isPlanned = own.every((step) => step.period !== null && !leftOut.includes(step.id))
  const leadsThere = level === null ? today !== undefined : Math.max(today ?? -1, ...own.map(({ to }) => to)) >= level
  return { steps: own, isCovered: isPlanned && leadsThere }
}

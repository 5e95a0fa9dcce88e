import type { Concern } from '../model/concern.ts'
import type { Framework } from '../model/framework.ts'
import type { Level } from '../model/level.ts'

/** The level from which a practice holds no other one back. */
export const PREREQUISITE_LEVEL: Level = 2

/** Raising one practice by one level: the unit of work of a roadmap. Id: `<practice>:<to>`. */
export interface Step {
  readonly id: string
  readonly practice: string
  readonly from: Level
  readonly to: Level
  /** Person-days, from the model's action for this level-up. */
  readonly effort: number
  /** Σ over lenses of weight · affinity · gain; a step closes one level of its gap, so the gain is 1. See `weighStep`. */
  readonly value: number
  /** Whose days it takes, where the team plans by skill: a key of `capacityOf`. */
  readonly skill?: string
}

/** When a step may be done, if it is done: periods, 0-based, both included. */
export interface StepWindow {
  readonly earliest?: number
  readonly latest?: number
}

/** The planning problem, stated so that it depends on nothing else; `docs/planning.md` says it in words and formulas. */
export interface PlanningProblem {
  readonly steps: readonly Step[]
  /**
   * By practice: those below 2 today that must be at 2 or above, in the same period or earlier, before it may rise above 1.
   * Prerequisites that are met today, or not rated, hold nothing back and are not listed.
   */
  readonly prerequisites: Readonly<Record<string, readonly string[]>>
  /** Where each practice stands today: its level; practices that are not rated are absent. */
  readonly levels: Readonly<Record<string, Level>>
  /** Person-days per period. */
  readonly capacity: number
  readonly periods: number
  /** At most so many practices in flight per period: few experiments at once. One practice may rise several levels in a period. */
  readonly maxSteps: number
  /** Person-days per period of a skill, within `capacity`; a skill that is not named here is limited by `capacity` alone. */
  readonly capacityOf?: Readonly<Record<string, number>>
  /** By step id: the period, 0-based, in which it has to be done. All of them can be held together: see `holdPins`. */
  readonly pins?: Readonly<Record<string, number>>
  /** By step id. What the team excludes is no step of the problem at all. */
  readonly windows?: Readonly<Record<string, StepWindow>>
}

/**
 * Who made a schedule: `instant` and `fast` are a search led by the Lagrangian relaxation, so short that it follows the hand in a drag or in
 * full; `best` repeats it, then asks a mixed-integer solver until that has proven the optimum or its time is over.
 */
export type SolverId = 'instant' | 'fast' | 'best'

/** Which step is done in which period, 0-based; steps left out did not fit. */
export interface Schedule {
  /** By step id; the keys stand in the order in which the work may be done. */
  readonly periodOf: Readonly<Record<string, number>>
  /** Σ value · periods of benefit left: a step done in period t of T, counted from 0, counts T − t times. */
  readonly objective: number
  /** Proven: no schedule of the problem is worth more. Never below `objective`. */
  readonly bound: number
  readonly solver: SolverId
}

/** A step as the team reads it. */
export interface RoadmapStep extends Step {
  /** Null where it does not fit into the periods. */
  readonly period: number | null
  readonly state: 'ready' | 'blocked'
  /** What it waits for: practices that are below 2 today, or the level before it. */
  readonly blockedBy: readonly { readonly practice: string; readonly needs: Level }[]
  /** The swim lane: the framework with the highest affinity. */
  readonly lane: Framework
  readonly action: string
  readonly by: string
  readonly goal: string
  readonly hypothesis: string
  readonly metric: string
  /** ISO date; null where it is not planned. */
  readonly reviewOn: string | null
  readonly owner: string
  readonly note: string
  readonly why: StepReason
}

/**
 * Where a target comes from: the team's own words for the practice, its area or everything; level 3 where it has not said
 * [ours]; or level 2 because another practice that is to rise needs it.
 */
export type TargetOrigin = 'practice' | 'dimension' | 'overall' | 'assumed' | 'prerequisite'

/** “Why is this here?”: the answers, the rule and the weights that put the step where it is. */
export interface StepReason {
  readonly answers: string
  readonly rule: string
  readonly weights: readonly {
    readonly framework: Framework
    readonly weight: number
    readonly affinity: number
    readonly gain: number
    readonly value: number
  }[]
  /** What the team adds for its business goals, pains and risks; only where it has said so for the practice. */
  readonly concerns: readonly {
    readonly concern: Concern
    readonly weight: number
    readonly affinity: number
    readonly gain: number
    readonly value: number
  }[]
  readonly target: Level
  readonly targetFrom: TargetOrigin
  readonly valuePerDay: number
}

/** A pin that the rules do not allow, in words for the team. */
export interface UnheldPin {
  readonly step: string
  /** 0-based. */
  readonly period: number
  readonly reason: string
}

export interface Roadmap {
  readonly problem: PlanningProblem
  readonly objective: number
  /** Proven: no plan is worth more. How far this one can be from the best is `bound − objective` at most. */
  readonly bound: number
  readonly solver: SolverId
  /** Pins that cannot be held: the steps are planned as if not pinned, and each says why. */
  readonly unheldPins: readonly UnheldPin[]
  /** Planned steps by period, then those that did not fit or were left out. */
  readonly steps: readonly RoadmapStep[]
  readonly leftOut: readonly string[]
  readonly periods: readonly RoadmapPeriod[]
}

/** What a period of a plan takes, beside what the problem allows. */
export interface PeriodLoad {
  /** Person-days. */
  readonly daysUsed: number
  /** Practices in flight: those with a step in it, however many steps each has. */
  readonly practices: number
  /** Person-days of each skill that has a limit, those without work included. */
  readonly daysOf: Readonly<Record<string, number>>
}

export interface RoadmapPeriod extends PeriodLoad {
  /** 0-based. */
  readonly index: number
  readonly label: string
  /** ISO dates, both included. */
  readonly startsOn: string
  readonly endsOn: string
}

import type { Level } from '../model/level.ts'
import type { Plan } from '../model/plan.ts'
import type { AssessmentScore } from '../scoring/assessment-score.ts'

/** A plan as it was made: a baseline, or any record of the same form. */
export interface PromisedPlan {
  /** By step id, `<practice>:<to>`: the period, 0-based. */
  readonly periodOf: Readonly<Record<string, number>>
  /** By practice: its level on the day of the plan. */
  readonly levels: Readonly<Record<string, Level>>
}

/**
 * What came of a step. `worked`: done, and the level is reached or the measure moved the right way. `no-effect`: done, and neither.
 * `without-us`: not done, yet the level is reached. `not-done`: as it says. `unknown`: done, but nobody can tell the level.
 */
export type Effect = 'worked' | 'no-effect' | 'without-us' | 'not-done' | 'unknown'

export interface EffectCheck {
  readonly step: string
  readonly practice: string
  readonly period: number
  readonly state: 'planned' | 'in-progress' | 'done' | 'dropped'
  readonly expected: Level
  /** Null: not rated then. */
  readonly before: Level | null
  readonly found: Level | null
  /** Null: the team has no measure for it. */
  readonly didMeasureMove: boolean | null
  readonly effect: Effect
}

export interface EffectFacts {
  readonly promised: PromisedPlan
  readonly notes: Plan['notes']
  /** The assessment after it. */
  readonly found: Pick<AssessmentScore, 'practices'>
  /** How many periods are over: only steps of those are due. */
  readonly periodsOver: number
  /** By step id: whether its measure moved the right way; none where nothing tells it. See `movesOf`. */
  readonly moves?: Readonly<Record<string, boolean>>
}

/** Expected against found, for each step that was due: was it done, and did the level or the measure move? In the order of the plan. */
export function checkEffects(facts: EffectFacts): readonly EffectCheck[] {
  return Object.entries(facts.promised.periodOf)
    .filter(([, period]) => period < facts.periodsOver)
    .sort(([, a], [, b]) => a - b)
    .map(([step, period]) => checkStep(facts, step, period))
}

function checkStep(
  { promised, notes, found: after, moves = {} }: EffectFacts,
  step: string,
  period: number,
): EffectCheck {
  const [practice = '', to = '0'] = step.split(':')
  const expected = Number(to) as Level
  const score = after.practices[practice]
  const found = score?.rated ? score.level : null
  const state = notes[step]?.progress?.state ?? 'planned'
  const didMeasureMove = moves[step] ?? null
  const before = promised.levels[practice] ?? null
  const effect = judge({ isDone: state === 'done', expected, before, found, didMeasureMove })
  return { step, practice, period, state, expected, before, found, didMeasureMove, effect }
}

type Findings = Pick<EffectCheck, 'expected' | 'before' | 'found' | 'didMeasureMove'> & { readonly isDone: boolean }

function judge({ isDone, expected, before, found, didMeasureMove }: Findings): Effect {
  const isReached = found !== null && found >= expected && (before === null || before < expected)
  if (!isDone) return isReached ? 'without-us' : 'not-done'
  if (isReached || didMeasureMove === true) return 'worked'
  return found === null && didMeasureMove === null ? 'unknown' : 'no-effect'
}

import type { Concern } from './concern.ts'
import type { Plan, StepNote } from './plan.ts'

/** Which periods, 0-based, a step is allowed in; undefined: no limit on that side. */
export interface StepWindow {
  readonly earliest: number | undefined
  readonly latest: number | undefined
}

/** The plan with a step allowed in these periods only. */
export function withWindow(plan: Plan, stepId: string, { earliest, latest }: StepWindow): Plan {
  const { earliest: _e, latest: _l, ...kept } = plan.notes[stepId] ?? {}
  return withNote(plan, stepId, {
    ...kept,
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  })
}

/** The plan with a step that takes the days of one skill; an empty name: of anybody. */
export function withSkillOf(plan: Plan, stepId: string, skill: string): Plan {
  const { skill: _, ...kept } = plan.notes[stepId] ?? {}
  return withNote(plan, stepId, skill === '' ? kept : { ...kept, skill })
}

/** The plan with so many person-days a period of a skill, which is new if it is not there. */
export function withSkillDays<P extends Pick<Plan, 'capacityOf'>>(plan: P, skill: string, days: number): P {
  return { ...plan, capacityOf: { ...plan.capacityOf, [skill]: days } }
}

/** Why a skill cannot have a name; null where it can. */
export function whyNotSkillName({ capacityOf = {} }: Plan, from: string, to: string): string | null {
  if (to.trim() === '') return 'A skill needs a name.'
  return to.trim() !== from && Object.hasOwn(capacityOf, to.trim()) ? 'There is a skill of this name already.' : null
}

/** The plan with a skill of another name; it keeps its place, its days and its steps. */
export function withSkillRenamed(plan: Plan, from: string, to: string): Plan {
  const days = Object.entries(plan.capacityOf ?? {}).map(([skill, amount]) => [skill === from ? to : skill, amount])
  return { ...plan, capacityOf: Object.fromEntries(days), notes: mapSkill(plan, from, to) }
}

/** The plan without a skill: its steps take anybody's days again. */
export function withoutSkill(plan: Plan, skill: string): Plan {
  const { capacityOf: { [skill]: _, ...others } = {}, ...rest } = plan
  const hasOthers = Object.keys(others).length > 0
  return { ...rest, ...(hasOthers && { capacityOf: others }), notes: mapSkill(plan, skill, '') }
}

/** The plan with a practice that bears on a concern, 0 (not at all) to 1. */
export function withConcern<P extends Pick<Plan, 'concerns'>>(
  plan: P,
  practice: string,
  concern: Concern,
  bearing: number,
): P {
  const { [practice]: { [concern]: _, ...others } = {}, ...rest } = plan.concerns ?? {}
  const said = bearing === 0 ? others : { ...others, [concern]: bearing }
  return { ...plan, concerns: Object.keys(said).length > 0 ? { ...rest, [practice]: said } : rest }
}

function withNote(plan: Plan, stepId: string, note: StepNote): Plan {
  return { ...plan, notes: { ...plan.notes, [stepId]: note } }
}

function mapSkill({ notes }: Plan, from: string, to: string): Plan['notes'] {
  return Object.fromEntries(
    Object.entries(notes).map(([step, note]) => {
      const { skill, ...kept } = note
      if (skill !== from) return [step, note]
      return [step, to === '' ? kept : { ...kept, skill: to }]
    }),
  )
}

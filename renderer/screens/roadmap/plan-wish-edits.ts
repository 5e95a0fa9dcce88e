import { CONCERN_NAMES, type Concern, EVEN_CONCERNS } from '#shared/model/concern.ts'
import { putRecord } from '#shared/model/edit.ts'
import {
  type StepWindow,
  withConcern,
  withoutSkill,
  withSkillDays,
  withSkillOf,
  withSkillRenamed,
  withWindow,
} from '#shared/model/plan-wishes.ts'
import { commit } from '../../store/commit.ts'
import type { EditablePlan } from './plan-edits.ts'

/** Allows a step in some periods only. */
export function setWindow({ stored, plan }: EditablePlan, stepId: string, title: string, window: StepWindow): void {
  commit(`periods allowed for “${title}”`, [putRecord('plans', stored, withWindow(plan, stepId, window))])
}

/** Says whose days a step takes; an empty skill: anybody's. */
export function setSkillOf({ stored, plan }: EditablePlan, stepId: string, title: string, skill: string): void {
  commit(`skill of “${title}”`, [putRecord('plans', stored, withSkillOf(plan, stepId, skill))])
}

/** Plans by one more skill. It begins with all days of a period, so that naming it changes nothing yet. */
export function addSkill({ stored, plan }: EditablePlan, skill: string): void {
  commit(`adding the skill “${skill}”`, [putRecord('plans', stored, withSkillDays(plan, skill, plan.capacity))])
}

/** Changes the days of a skill; typing in one field is undone as one. */
export function setSkillDays({ stored, plan }: EditablePlan, skill: string, days: number): void {
  const edit = putRecord('plans', stored, withSkillDays(plan, skill, days))
  commit(`days of “${skill}”`, [edit], `plan:${plan.id}:skill:${skill}`)
}

/** Gives a skill another name; its steps go with it. */
export function renameSkill({ stored, plan }: EditablePlan, from: string, to: string): void {
  commit(`renaming “${from}” to “${to}”`, [putRecord('plans', stored, withSkillRenamed(plan, from, to))])
}

/** Plans by this skill no more; its steps take anybody's days again. */
export function removeSkill({ stored, plan }: EditablePlan, skill: string): void {
  commit(`removing the skill “${skill}”`, [putRecord('plans', stored, withoutSkill(plan, skill))])
}

/** Says how strongly a practice bears on a concern, 0 to 1. */
export function setConcern(
  { stored, plan }: EditablePlan,
  practice: { readonly id: string; readonly title: string },
  concern: Concern,
  bearing: number,
): void {
  const label = `${CONCERN_NAMES[concern]} and “${practice.title}”`
  commit(label, [putRecord('plans', stored, withConcern(plan, practice.id, concern, bearing))])
}

/** Says how much a concern counts, 0 to 3. */
export function setConcernWeight({ stored, plan }: EditablePlan, concern: Concern, weight: number): void {
  const concernWeights = { ...EVEN_CONCERNS, ...plan.concernWeights, [concern]: weight }
  const edit = putRecord('plans', stored, { ...plan, concernWeights })
  commit(`weight of ${CONCERN_NAMES[concern]}`, [edit], `plan:${plan.id}:weight:${concern}`)
}

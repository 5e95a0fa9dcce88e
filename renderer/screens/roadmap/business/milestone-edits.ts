import { putRecord, removeRecord } from '#shared/model/edit.ts'
import type { Milestone } from '#shared/model/milestone.ts'
import { commit } from '../../../store/commit.ts'

/** Adds a business item. */
export function addMilestone(milestone: Milestone): void {
  commit('new business item', [putRecord('milestones', null, milestone)])
}

/** Changes a business item; typing in one field is undone as one. */
export function changeMilestone(before: Milestone, change: Partial<Milestone>): void {
  const key = `milestone:${before.id}:${Object.keys(change).join()}`
  commit(`change of “${before.title}”`, [putRecord('milestones', before, { ...before, ...change })], key)
}

/** Takes a business item away. */
export function removeMilestone(milestone: Milestone): void {
  commit(`removal of “${milestone.title}”`, [removeRecord('milestones', milestone)])
}

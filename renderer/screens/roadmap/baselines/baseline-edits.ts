import type { Baseline } from '#shared/model/baseline.ts'
import { putRecord, removeRecord } from '#shared/model/edit.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { commit } from '../../../store/commit.ts'

/** Keeps the plan as it stands today, with where its practices are, as a promise to look back at. */
export function freezePlan(
  { id, name, frozenOn }: Pick<Baseline, 'id' | 'name' | 'frozenOn'>,
  { teamId, startsOn, periodWeeks }: Plan,
  { steps, problem }: Pick<Roadmap, 'steps' | 'problem'>,
): void {
  const planned = steps.filter(({ period }) => period !== null)
  const levels = Object.fromEntries(
    planned.flatMap(({ practice }) => {
      const level = problem.levels[practice]
      return level === undefined ? [] : [[practice, level] as const]
    }),
  )
  const periodOf = Object.fromEntries(planned.map((step) => [step.id, step.period ?? 0]))
  commit(`baseline “${name}”`, [
    putRecord('baselines', null, { id, teamId, name, frozenOn, startsOn, periodWeeks, periodOf, levels }),
  ])
}

/** Takes a baseline away. */
export function removeBaseline(baseline: Baseline): void {
  commit(`removal of the baseline “${baseline.name}”`, [removeRecord('baselines', baseline)])
}

import type { Roadmap, RoadmapStep } from './roadmap.ts'

/** What another plan does otherwise. */
export interface PlanDifference {
  readonly added: readonly RoadmapStep[]
  readonly removed: readonly RoadmapStep[]
  readonly moved: readonly { readonly step: RoadmapStep; readonly from: number; readonly to: number }[]
}

type Plan = Pick<Roadmap, 'steps'>

/** Sets one plan beside another: the steps that come in, go out, or change their period. */
export function comparePlans(now: Plan, then: Plan): PlanDifference {
  const [before, after] = [plannedIn(now), plannedIn(then)]
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    moved: [...after.values()].flatMap((step) => {
      const [from, to] = [before.get(step.id)?.period ?? null, step.period]
      return from === null || to === null || from === to ? [] : [{ step, from, to }]
    }),
  }
}

function plannedIn({ steps }: Plan): ReadonlyMap<string, RoadmapStep> {
  return new Map(steps.filter(({ period }) => period !== null).map((step) => [step.id, step]))
}

import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { titleOf } from '../title-of.ts'

/** “Ready”, or what has to be there first: “Waits for “Version control” at level 2”. */
export function describeState(pack: ModelPack, step: RoadmapStep): string {
  if (step.state === 'ready') return 'Ready to start'
  const waits = step.blockedBy.map(({ practice, needs }) =>
    practice === step.practice ? `its own level ${needs}` : `“${titleOf(pack, practice)}” at level ${needs}`,
  )
  return `Waits for ${waits.join(' and ')}`
}

/** `1 person-day`, `2.5 person-days`. */
export function describeDays(days: number): string {
  return `${Math.round(days * 10) / 10} ${days === 1 ? 'person-day' : 'person-days'}`
}

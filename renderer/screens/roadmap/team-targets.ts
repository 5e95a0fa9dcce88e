import type { Level } from '#shared/model/level.ts'
import type { Targets } from '#shared/model/team.ts'

/** Which target: the overall one, that of an area, or that of a practice. */
export type TargetPlace =
  | { readonly kind: 'overall' }
  | { readonly kind: 'dimensions' | 'practices'; readonly id: string }

/** The targets with one set; null takes it away, so that the next wider one counts. */
export function withTarget(targets: Targets, place: TargetPlace, level: Level | null): Targets {
  if (place.kind === 'overall') return { ...targets, overall: level }
  const { [place.id]: _, ...others } = targets[place.kind]
  return { ...targets, [place.kind]: level === null ? others : { ...others, [place.id]: level } }
}

/** Whether the team has said anything about where it wants to be. */
export function hasTargets(targets: Targets): boolean {
  return (
    targets.overall !== null || Object.keys(targets.dimensions).length > 0 || Object.keys(targets.practices).length > 0
  )
}

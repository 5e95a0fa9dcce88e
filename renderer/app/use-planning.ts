import { useMemo } from 'react'
import type { Baseline } from '#shared/model/baseline.ts'
import type { Milestone } from '#shared/model/milestone.ts'
import { useApp } from '../store/store.ts'

/** A team's business items by their day, and its baselines, the latest first. */
export function usePlanning(teamId: string): {
  readonly milestones: readonly Milestone[]
  readonly baselines: readonly Baseline[]
} {
  const milestones = useApp((state) => state.milestones)
  const baselines = useApp((state) => state.baselines)
  return useMemo(
    () => ({
      milestones: Object.values(milestones)
        .filter((milestone) => milestone.teamId === teamId)
        .sort((a, b) => a.needBy.localeCompare(b.needBy) || a.id.localeCompare(b.id)),
      baselines: Object.values(baselines)
        .filter((baseline) => baseline.teamId === teamId)
        .sort((a, b) => b.frozenOn.localeCompare(a.frozenOn) || a.id.localeCompare(b.id)),
    }),
    [milestones, baselines, teamId],
  )
}

import { useEffect, useMemo } from 'react'
import { deliveryFacts } from '#shared/measures/delivery-facts.ts'
import type { DeliveryFacts } from '#shared/measures/measure-series.ts'
import { type ServiceStanding, standService } from '#shared/measures/service-standing.ts'
import { defaultTeamPolicy } from '#shared/model/default-team-policy.ts'
import type { TeamPolicy } from '#shared/model/team-policy.ts'
import type { MeasureRecords } from '#shared/report/assemble-measures.ts'
import type { OpenMeasures } from '../store/app-state.ts'
import { openMeasures } from '../store/open-measures.ts'
import { useApp } from '../store/store.ts'

/** A team's measures, read from the disk where they are not in memory; null until they are. */
export function useMeasures(teamId: string | null): OpenMeasures | null {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const measures = useApp((state) => state.measures)
  const isThere = measures !== null && measures.teamId === teamId
  useEffect(() => {
    if (isReady && !isThere && teamId !== null) void openMeasures(teamId)
  }, [isReady, isThere, teamId])
  return isThere ? measures : null
}

/** The events of all its months. */
export function useDeliveryFacts({ eventMonths }: OpenMeasures): DeliveryFacts {
  return useMemo(() => deliveryFacts(Object.values(eventMonths)), [eventMonths])
}

/** The team's policy; the one that holds for a team that has not decided where it has none. */
export function usePolicy({ teamId, teamPolicies }: OpenMeasures): TeamPolicy {
  const stored = teamPolicies[teamId]
  return useMemo(() => stored ?? defaultTeamPolicy(teamId), [stored, teamId])
}

/** Every service of the team as it stands now, by name. */
export function useStandings(measures: OpenMeasures): readonly ServiceStanding[] {
  const { services, eventCounts } = measures
  const { incidents } = useDeliveryFacts(measures)
  const policy = usePolicy(measures)
  return useMemo(() => {
    const [counts, now] = [Object.values(eventCounts), Date.now()]
    return Object.values(services)
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id))
      .map((service) => standService({ service, incidents, eventCounts: counts, policy }, now))
  }, [services, incidents, eventCounts, policy])
}

/** The same as lists, as a report and a file have them. */
export function measureRecords(measures: OpenMeasures): MeasureRecords {
  return {
    services: Object.values(measures.services),
    eventCounts: Object.values(measures.eventCounts),
    measurements: Object.values(measures.measurements),
    eventMonths: Object.values(measures.eventMonths),
    eventImports: Object.values(measures.eventImports),
    teamPolicies: Object.values(measures.teamPolicies),
    overrides: Object.values(measures.overrides),
    freezes: Object.values(measures.freezes),
  }
}

import { useEffect, useMemo } from 'react'
import { type DeliveryFacts, deliveryFacts, type MeasureFacts, measureFacts } from '#shared/measures/delivery-facts.ts'
import { type ServiceStanding, standServices } from '#shared/measures/service-standing.ts'
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

/** Events as they were read from months: all who ask work on the same. */
const readEvents = new WeakMap<OpenMeasures['eventMonths'], DeliveryFacts>()

/** All that the team's measures are made of. */
export function measureFactsOf(measures: OpenMeasures): MeasureFacts {
  const { eventMonths, services, eventCounts, eventImports } = measures
  const events = readEvents.get(eventMonths) ?? deliveryFacts(Object.values(eventMonths))
  readEvents.set(eventMonths, events)
  return measureFacts(events, {
    services: Object.values(services),
    eventCounts: Object.values(eventCounts),
    eventImports: Object.values(eventImports),
  })
}

/** The same, worked out again only where one of them changed. */
export function useMeasureFacts(measures: OpenMeasures): MeasureFacts {
  const { eventMonths, services, eventCounts, eventImports } = measures
  // biome-ignore lint/correctness/useExhaustiveDependencies: policies, overrides and freezes are no part of it
  return useMemo(() => measureFactsOf(measures), [eventMonths, services, eventCounts, eventImports])
}

/** The team's policy; the one that holds for a team that has not decided where it has none. */
export function usePolicy({ teamId, teamPolicies }: OpenMeasures): TeamPolicy {
  const stored = teamPolicies[teamId]
  return useMemo(() => stored ?? defaultTeamPolicy(teamId), [stored, teamId])
}

/** Every service of the team as far as it is known, by name. */
export function useStandings(measures: OpenMeasures): readonly ServiceStanding[] {
  const facts = useMeasureFacts(measures)
  const policy = usePolicy(measures)
  return useMemo(() => standServices(facts, policy, Date.now()), [facts, policy])
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

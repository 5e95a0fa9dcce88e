import type { DepletedService } from '#shared/change-policy/change-calendar.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'

/** The services whose budget is used up on a day such as `2026-03-31`, and until when if nothing else happens. */
export function depletedServices(standings: readonly ServiceStanding[], day: string): readonly DepletedService[] {
  return standings.flatMap(({ service, depletedUntil }) =>
    depletedUntil === null
      ? []
      : [{ serviceId: service.id, from: day, to: new Date(depletedUntil).toISOString().slice(0, 10) }],
  )
}

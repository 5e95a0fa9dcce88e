import type { ServiceStanding } from './service-standing.ts'

/** The services whose budget is used up on a day such as `2026-03-31`, and until which day if nothing else happens. */
export function depletedServices(
  standings: readonly ServiceStanding[],
  day: string,
): readonly { readonly serviceId: string; readonly from: string; readonly to: string }[] {
  return standings.flatMap(({ service, depletedUntil }) => {
    if (depletedUntil === null) return []
    const to = new Date(depletedUntil).toISOString().slice(0, 10)
    return to < day ? [] : [{ serviceId: service.id, from: day, to }]
  })
}

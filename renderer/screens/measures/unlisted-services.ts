import type { MeasureFacts } from '#shared/measures/delivery-facts.ts'

/** The services that files name and the team does not list, by name. */
export function unlistedServices({ services, incidents, deployments, windows }: MeasureFacts): readonly string[] {
  const listed = new Set(services.flatMap(({ name, aliases }) => [name, ...aliases]))
  const named = new Set<string>()
  for (const events of [incidents, deployments, windows]) for (const { service } of events) named.add(service)
  return [...named].filter((name) => name !== '' && !listed.has(name)).sort()
}

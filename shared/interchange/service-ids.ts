import type { Service } from '../model/service.ts'

/** The ids of services by each of their names, aliases among them. */
export function serviceIdsByName(services: readonly Service[]): ReadonlyMap<string, string> {
  return new Map(services.flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => [word, id])))
}

import type { Service } from '../model/service.ts'

/** The other service that goes by this name, or is called so in files: events of that name could belong to either. */
export function findNamesake(
  services: readonly Service[],
  name: string,
  self: string | null = null,
): Service | undefined {
  const wanted = name.trim()
  return services.find(({ id, name: other, aliases }) => id !== self && [other, ...aliases].includes(wanted))
}

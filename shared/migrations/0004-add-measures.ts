/** A workspace of version 4 knew no measures, services or change policies; everything else stays as it is. */
export function addMeasures(workspace: unknown): unknown {
  return {
    ...(workspace as object),
    schemaVersion: 5,
    services: [],
    eventCounts: [],
    measurements: [],
    eventMonths: [],
    importMappings: [],
    eventImports: [],
    teamPolicies: [],
    overrides: [],
    freezes: [],
  }
}

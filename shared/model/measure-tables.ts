import type { RecordTable } from './edit.ts'

/** The tables of measures, error budgets and change policy; every record of them has the id of its team. */
export const MEASURE_TABLES = [
  'services',
  'eventCounts',
  'measurements',
  'eventMonths',
  'importMappings',
  'eventImports',
  'teamPolicies',
  'overrides',
  'freezes',
] as const satisfies readonly RecordTable[]
export type MeasureTable = (typeof MEASURE_TABLES)[number]

import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { defaultTeamPolicy } from '#shared/model/default-team-policy.ts'
import { type EventImport, eventImport, type ImportMapping, importMapping } from '#shared/model/event-import.ts'
import { type Measurement, measurement } from '#shared/model/measurement.ts'
import { METRIC_DEFINITIONS, METRICS } from '#shared/model/metric.ts'
import { METRIC_PRACTICES, metricsOf } from '#shared/model/metric-practices.ts'
import { type EventCount, eventCount, type Service, service } from '#shared/model/service.ts'
import { type Freeze, freeze, teamPolicy } from '#shared/model/team-policy.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const MEASUREMENT: Measurement = {
  id: 'm1',
  teamId: 'team-a',
  serviceId: null,
  metric: 'toil-share',
  from: '2026-01-01',
  to: '2026-03-31',
  value: 0.35,
  n: 9,
  source: 'typed',
  note: '',
}
const SERVICE: Service = {
  id: 's1',
  teamId: 'team-a',
  name: 'Checkout',
  aliases: ['checkout-api'],
  slo: { counts: 'time', target: 0.999, windowDays: 28 },
  note: '',
  createdAt: '2026-01-01T00:00:00Z',
}
const COUNT: EventCount = {
  id: 'c1',
  teamId: 'team-a',
  serviceId: 's1',
  from: '2026-01-01',
  to: '2026-01-28',
  valid: 1_000_000,
  bad: 12,
  source: 'typed',
}
const MAPPING: ImportMapping = {
  id: 'pager',
  teamId: 'team-a',
  name: 'PagerDuty',
  kind: 'incident',
  columns: { startedAt: 'created_on' },
  flags: { escalated: { yes: null, no: ['0'] } },
  only: null,
  timeZone: 'Europe/London',
  dateOrder: null,
  service: '',
  header: ['id', 'created_on'],
}
const IMPORT: EventImport = {
  id: 'i1',
  teamId: 'team-a',
  mappingId: 'pager',
  kind: 'incident',
  fileName: 'incidents.csv',
  fileHash: 'a'.repeat(64),
  importedAt: '2026-01-01T00:00:00Z',
  timeZone: null,
  added: 1,
  changed: 0,
  same: 0,
  removed: 0,
  leftOut: 0,
  setAside: 0,
}
const FREEZE: Freeze = {
  id: 'f1',
  teamId: 'team-a',
  serviceId: null,
  from: '2026-12-20',
  to: '2027-01-02',
  reason: 'Holidays',
}

describe('records of measures', () => {
  it.each<[string, z.ZodType, object, object]>([
    ['a measurement', measurement, MEASUREMENT, { metric: 'mood' }],
    ['a measurement of a day that never was', measurement, MEASUREMENT, { to: '2026-02-30' }],
    ['a value that is no number', measurement, MEASUREMENT, { value: Number.NaN }],
    ['a service', service, SERVICE, { slo: { ...SERVICE.slo, target: 99.9 } }],
    ['an event count', eventCount, COUNT, { bad: -1 }],
    ['a mapping', importMapping, MAPPING, { kind: 'mood' }],
    ['an import', eventImport, IMPORT, { fileHash: 'short' }],
    ['a freeze', freeze, FREEZE, { reason: '' }],
    ['a policy', teamPolicy, defaultTeamPolicy('team-a'), { nearBelow: 25 }],
    ['a field that nobody knows', teamPolicy, defaultTeamPolicy('team-a'), { more: true }],
  ])('%s', (_what, schema, good, bad) => {
    expect(schema.parse(good)).toEqual(good)
    expect(schema.safeParse({ ...good, ...bad }).success).toBe(false)
  })

  it('every metric says how it is called and counted', () => {
    for (const metric of METRICS) {
      expect(METRIC_DEFINITIONS[metric].title.length).toBeGreaterThan(5)
      expect(METRIC_DEFINITIONS[metric].definition).toMatch(/\.$/)
    }
  })

  it('every metric speaks to practices that the core model has', () => {
    const practices = new Set(loadCorePack().practices.map(({ id }) => id))
    for (const metric of METRICS) {
      expect(METRIC_PRACTICES[metric].length).toBeGreaterThan(0)
      expect(METRIC_PRACTICES[metric].filter((id) => !practices.has(id))).toEqual([])
    }
    expect(metricsOf('toil-cap')).toEqual(['toil-share'])
    expect(metricsOf('no-such-practice')).toEqual([])
  })
})

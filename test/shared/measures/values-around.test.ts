import { describe, expect, it } from 'vitest'
import { type LinkedRecords, valuesAround } from '#shared/measures/values-around.ts'
import type { EventImport } from '#shared/model/event-import.ts'
import type { Measurement } from '#shared/model/measurement.ts'
import { anIncident, aService, incidentMonths } from '#test/fixtures/records.ts'

const WORK = { begunOn: '2026-04-01', doneOn: '2026-04-30' }
const NOW = Date.UTC(2026, 10, 26)
/** One incident a month from January, so many minutes long, on the first of it. */
const incidents = (minutes: readonly number[], service = 'Booking') =>
  minutes.map((length, month) =>
    anIncident({
      id: `${service}-${month}`,
      service,
      startedAt: Date.UTC(2026, month, 1),
      resolvedAt: Date.UTC(2026, month, 1, 0, length),
    }),
  )
const imported = (day: string) => ({ importedAt: `${day}T08:00:00Z` }) as EventImport
const records = (change: Partial<LinkedRecords> = {}): LinkedRecords => ({
  services: [aService({ id: 'service-1', name: 'Booking' }), aService({ id: 'service-2', name: 'Search' })],
  eventCounts: [],
  measurements: [],
  eventMonths: incidentMonths(incidents([60, 50, 40, 999, 20, 30])),
  eventImports: [imported('2026-07-01')],
  ...change,
})
const valuesOf = (facts: LinkedRecords, serviceId: string | null = null) => {
  const { before, after } = valuesAround(facts, { metric: 'recovery-time', serviceId }, WORK, NOW)
  return [before.map(({ value }) => value), after.map(({ value }) => value)]
}

describe('the values around some work', () => {
  it('are those of whole months before it and after it: what lies between belongs to neither', () => {
    expect(valuesOf(records())).toEqual([
      [60, 50, 40],
      [20, 30],
    ])
  })

  it('a month that was not imported to its end is unknown, not quiet', () => {
    const { after } = valuesAround(
      records({ eventImports: [imported('2026-06-20')] }),
      { metric: 'incidents', serviceId: null },
      WORK,
      NOW,
    )
    expect(after.map(({ label }) => label)).toEqual(['2026-05'])
    const later = records({ eventImports: [imported('2026-09-02')] })
    const quiet = valuesAround(later, { metric: 'incidents', serviceId: null }, WORK, NOW).after
    expect(quiet.map(({ value }) => value)).toEqual([1, 1, 0, 0])
  })

  it('are of one service by its name, and none of a service that is gone', () => {
    const both = incidentMonths([
      ...incidents([60, 50, 40, 1, 20, 30]),
      ...incidents([600, 600, 600, 1, 1, 1], 'Search'),
    ])
    expect(valuesOf(records({ eventMonths: both }), 'service-1')[0]).toEqual([60, 50, 40])
    expect(valuesOf(records({ eventMonths: both }), 'service-2')[0]).toEqual([600, 600, 600])
    expect(valuesOf(records({ eventMonths: both }), 'service-9')).toEqual([[], []])
  })

  it('are those that somebody typed where events tell none', () => {
    const typed = (from: string, to: string, value: number, serviceId: string | null = null) =>
      ({ metric: 'toil-share', serviceId, from, to, value }) as Measurement
    const measurements = [
      typed('2026-05-04', '2026-05-08', 0.3),
      typed('2026-01-05', '2026-01-09', 0.6),
      typed('2026-03-30', '2026-04-03', 0.5),
      typed('2026-02-02', '2026-02-06', 0.9, 'service-1'),
    ]
    const { before, after } = valuesAround(
      records({ measurements }),
      { metric: 'toil-share', serviceId: null },
      WORK,
      NOW,
    )
    expect([before.map(({ value }) => value), after.map(({ value }) => value)]).toEqual([[0.6], [0.3]])
  })
})

import { describe, expect, it } from 'vitest'
import { deliveryFacts, type MeasureFacts, measureFacts } from '#shared/measures/delivery-facts.ts'
import { BOUNDLESS } from '#shared/measures/known-until.ts'
import { objectiveSeries } from '#shared/measures/objective-series.ts'
import { periodsOver } from '#shared/measures/periods.ts'
import type { Incident } from '#shared/model/delivery-event.ts'
import type { EventCount, Service, Slo } from '#shared/model/service.ts'
import { incidentMonths } from '#test/fixtures/records.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const NOW = Date.UTC(2026, 3, 1)
const MONTHS = periodsOver('month', { from: Date.UTC(2026, 0, 1), until: NOW })

const service = (name: string, slo: Partial<Slo> | null): Service => ({
  id: name,
  teamId: 't',
  name,
  aliases: [],
  slo: slo && { counts: 'time', target: 0.999, windowDays: 28, ...slo },
  note: '',
  createdAt: '2026-01-01T00:00:00Z',
})
const down = (name: string, day: string, minutes: number | null): Incident => {
  const startedAt = Date.parse(`${day}T12:00:00Z`)
  const resolvedAt = minutes === null ? null : startedAt + minutes * MINUTE
  return { id: '', service: name, title: '', severity: '', startedAt, resolvedAt, escalated: null }
}
const count = (serviceId: string, from: string, to: string, bad: number): EventCount => ({
  id: from,
  teamId: 't',
  serviceId,
  from,
  to,
  valid: 100_000,
  bad,
  source: 'typed',
})

function facts(parts: Partial<MeasureFacts>): MeasureFacts {
  const none = { deployments: [], changes: [], incidents: [], windows: [], services: [], eventCounts: [] }
  return { ...none, knownUntil: BOUNDLESS, ...parts }
}
const told = (parts: Partial<MeasureFacts>) => {
  const series = objectiveSeries(facts(parts), MONTHS, NOW)
  return {
    attained: series.map((each) => each['slo-attainment'].value),
    left: series.map((each) => each['budget-left'].value),
    open: series.map((each) => each['slo-attainment'].isOpen),
  }
}

describe('objectives over time', () => {
  it('are met as long as downtime stays within what the period allows', () => {
    // January allows 44.6 minutes, March as many.
    const incidents = [down('Shop', '2026-01-10', 44), down('Shop', '2026-03-10', 45)]
    const { attained, left } = told({ services: [service('Shop', {})], incidents })
    // Known from the first incident on: of January 22 days, of which 31.7 minutes are allowed.
    expect(attained).toEqual([0, 1, 0])
    // Of 40.3 minutes in 28 days; at the end of February that of January has left the window.
    expect(left).toEqual([expect.closeTo(1 - 44 / 40.32, 9), 1, expect.closeTo(1 - 45 / 40.32, 9)])
  })

  it('count only while the service was watched, by name or alias', () => {
    const window = { service: 'shop-api', from: Date.UTC(2026, 1, 1), until: Date.UTC(2026, 2, 1) }
    const incidents = [down('shop-api', '2026-01-10', 600), down('shop-api', '2026-02-10', 10)]
    const known = { services: [{ ...service('Shop', {}), aliases: ['shop-api'] }], eventCounts: [], eventImports: [] }
    const events = { deployments: [], changes: [], incidents, windows: [window] }
    expect(told(measureFacts(events, known)).attained).toEqual([null, 1, null])
  })

  it('are a share where there are several, and the budget is that of the one with the least', () => {
    const services = [service('Shop', {}), service('Search', { target: 0.99 }), service('Mail', null)]
    const incidents = [down('Shop', '2026-01-01', 60), down('Search', '2026-01-01', 60)]
    const { attained, left } = told({ services, incidents: [...incidents, down('Shop', '2026-01-31', 60)] })
    expect(attained).toEqual([0.5, 1, 1])
    expect(left[0]).toBeCloseTo(1 - 60 / 40.32, 9)
  })

  it('on events are held against the counts of the period', () => {
    const services = [service('Shop', { counts: 'events' })]
    const eventCounts = [count('Shop', '2026-01-01', '2026-01-31', 100), count('Shop', '2026-02-01', '2026-02-28', 101)]
    const { attained, left } = told({ services, eventCounts })
    expect(attained).toEqual([1, 0, null])
    expect(left[1]).toBeCloseTo(-0.01, 9)
    expect(told({ services }).attained).toEqual([null, null, null])
  })

  it('are told by nothing before an incident is known, and after the last file', () => {
    const services = [service('Shop', {})]
    expect(told({ services }).attained).toEqual([null, null, null])
    const knownUntil = { ...BOUNDLESS, incident: Date.UTC(2026, 0, 20) }
    const { attained, left, open } = told({ services, incidents: [down('Shop', '2026-01-02', null)], knownUntil })
    expect(attained).toEqual([0, null, null])
    // Open when the file was taken in: down until then, and no further.
    expect(left).toEqual([expect.closeTo(1 - (17.5 * DAY) / (40.32 * MINUTE), 9), null, null])
    expect(open).toEqual([true, true, true])
  })

  it('an incident of a stored month is found again under the name of its service', () => {
    const events = deliveryFacts(incidentMonths([down('old-name', '2026-02-10', 100)]))
    const renamed = { ...service('Shop', {}), aliases: ['old-name'] }
    const known = measureFacts(events, { services: [renamed], eventCounts: [], eventImports: [] })
    expect(told(known).attained).toEqual([null, 0, 1])
  })
})

import { describe, expect, it } from 'vitest'
import type { MeasureFacts } from '#shared/measures/delivery-facts.ts'
import { BOUNDLESS } from '#shared/measures/known-until.ts'
import { measureSeries, shareOf } from '#shared/measures/measure-series.ts'
import { periodIndex, periodsOver } from '#shared/measures/periods.ts'
import { realEvents } from '#test/shared/report/measured-report.ts'

const FACTS: MeasureFacts = {
  deployments: realEvents('deployment', 'manticoresearch-deployments'),
  changes: realEvents('change', 'manticoresearch-changes'),
  incidents: realEvents('incident', 'manticoresoftware-incidents'),
  windows: realEvents('window', 'manticoresoftware-observation-windows'),
  knownUntil: BOUNDLESS,
  services: [],
  eventCounts: [],
}
const YEAR = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 8, 1) }

describe('periods', () => {
  it('are whole months or quarters in UTC', () => {
    const span = { from: Date.UTC(2025, 10, 30), until: Date.UTC(2026, 1, 1) + 1 }
    expect(periodsOver('month', span).map(({ label }) => label)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(periodsOver('quarter', span).map(({ label }) => label)).toEqual(['2025-Q4', '2026-Q1'])
    const months = periodsOver('month', span)
    expect(periodIndex(months, Date.UTC(2026, 0, 1))).toBe(2)
    expect(periodIndex(months, Date.UTC(2026, 0, 1) - 1)).toBe(1)
    expect(periodIndex(months, Date.UTC(2025, 9, 31))).toBe(-1)
    expect(periodIndex(months, Date.UTC(2026, 2, 1))).toBe(-1)
    expect(periodIndex(months, null)).toBe(-1)
  })
})

describe('measures over time', () => {
  const series = measureSeries(FACTS, periodsOver('month', YEAR), Date.UTC(2026, 7, 22))

  it('every event is in one period', () => {
    const sum = (metric: 'deployment-frequency' | 'lead-time' | 'incidents') =>
      series.reduce((total, { values }) => total + values[metric].n, 0)
    expect([sum('deployment-frequency'), sum('lead-time'), sum('incidents')]).toEqual([259, 797, 47])
  })

  it('frequencies are per week of the part of the period that has passed', () => {
    const august = series.at(-1)
    const { value, n, isOpen } = august?.values['deployment-frequency'] ?? { value: null, n: 0, isOpen: false }
    expect(isOpen).toBe(true)
    expect(value).toBeCloseTo(n / 3, 12)
    expect(series[0]?.values['deployment-frequency'].isOpen).toBe(false)
  })

  it('availability is known only where services were watched', () => {
    expect(series.slice(0, 7).map(({ values }) => values.availability.value)).toEqual(Array(7).fill(null))
    const august = series.at(-1)?.values.availability
    expect(august?.n).toBe(18)
    expect(august?.value).toBeGreaterThan(0.99)
    expect(august?.value).toBeLessThan(1)
  })

  it('counts nothing before the first event of its kind, and zero after it', () => {
    expect(series.map(({ values }) => values.incidents.value)).toEqual([...Array(7).fill(null), 47])
    const later = measureSeries(
      FACTS,
      periodsOver('month', { ...YEAR, until: Date.UTC(2026, 10, 1) }),
      Date.UTC(2026, 10, 1),
    )
    expect(later.at(-1)?.values.incidents.value).toBe(0)
    expect(later.at(-1)?.values['deployment-frequency'].value).toBe(0)
  })

  it('what no event tells is null, not zero', () => {
    const [first] = measureSeries(
      { ...FACTS, deployments: [], changes: [], incidents: [], windows: [] },
      periodsOver('quarter', YEAR),
      YEAR.until,
    )
    expect(Object.values(first?.values ?? {}).map(({ value }) => value)).toEqual(Array(10).fill(null))
  })

  it('after the last file of a kind its measures are told by nothing, not by zero', () => {
    const until = Date.UTC(2026, 10, 1)
    const known = { ...BOUNDLESS, deployment: Date.UTC(2026, 7, 15) }
    const later = measureSeries({ ...FACTS, knownUntil: known }, periodsOver('month', { ...YEAR, until }), until)
    const frequencies = later.map(({ values }) => values['deployment-frequency'])
    const { value, n, isOpen } = frequencies[7] ?? { value: null, n: 0, isOpen: false }
    expect(isOpen).toBe(true)
    expect(value).toBeCloseTo(n / 2, 12)
    expect(frequencies.slice(8).map((each) => each.value)).toEqual([null, null])
    expect(later.at(-1)?.values.incidents.value).toBe(0)
  })
})

it('shares are of those of which it is known', () => {
  expect(shareOf([true, false, null, false, false])).toEqual({ value: 0.25, n: 4 })
  expect(shareOf([null])).toEqual({ value: null, n: 0 })
})

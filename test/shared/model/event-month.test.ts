import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AppliedImport, applyImport as tryImport } from '#shared/interchange/events/apply-import.ts'
import { readEventFile } from '#shared/interchange/events/read-event-file.ts'
import type { Change, Deployment, EventKind, Incident } from '#shared/model/delivery-event.ts'
import { eventsOfMonth, packEvents } from '#shared/model/event-month.ts'
import { eventMonth } from '#shared/model/event-month-schema.ts'
import { type EventConflict, mergeEventMonths } from '#shared/model/merge-event-months.ts'

const TARGET = { teamId: 'team-a', source: 'pager', removeMissing: false }
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 })
const flag = fc.option(fc.boolean())
const text = fc.string({ maxLength: 12 })

const incidents: fc.Arbitrary<Incident> = fc.record({
  id: text,
  service: text,
  title: text,
  severity: text,
  startedAt: fc.option(moment),
  resolvedAt: fc.option(moment),
  escalated: flag,
})
const changes: fc.Arbitrary<Change> = fc.record({
  id: text,
  service: text,
  release: text,
  committedAt: fc.option(moment),
  deployedAt: fc.option(moment),
  atBoard: flag,
  failed: flag,
})

const deployment = (id: string, day: string, failed: boolean | null = null): Deployment => ({
  id,
  service: 'Shop',
  version: id,
  deployedAt: Date.parse(`${day}T12:00:00Z`),
  failed,
})
const months = (...deployments: readonly Deployment[]) =>
  packEvents(
    'team-a',
    'deployment',
    deployments.map((event) => ({ source: 'pager', event })),
  )

describe('a month of events', () => {
  it('is one record that the schema takes and that gives every event back', () => {
    fc.assert(
      fc.property(fc.array(incidents), fc.array(changes), (some, others) => {
        const packed = packEvents(
          'team-a',
          'incident',
          some.map((event) => ({ source: 'pager', event })),
        )
        const packedChanges = packEvents(
          'team-a',
          'change',
          others.map((event) => ({ source: 'git', event })),
        )
        for (const month of [...packed, ...packedChanges])
          expect(eventMonth.parse(structuredClone(month))).toEqual(month)
        const back = packed.flatMap((month) => eventsOfMonth(month)).map(({ event }) => event)
        expect(back).toHaveLength(some.length)
        expect(back).toEqual(expect.arrayContaining(some))
        expect(new Set(packed.map(({ id }) => id)).size).toBe(packed.length)
      }),
    )
  })

  it('is the month in UTC; what has no date has a month of its own', () => {
    const packed = packEvents('team-a', 'change', [
      { source: 'git', event: { ...CHANGE, deployedAt: Date.parse('2026-03-31T23:59:59Z') } },
      { source: 'git', event: { ...CHANGE, committedAt: null, deployedAt: null } },
    ])
    expect(packed.map(({ id }) => id)).toEqual(['team-a:change:2026-03', 'team-a:change:undated'])
  })

  it('refuses a row of another kind', () => {
    const [month] = months(deployment('1', '2026-01-01'))
    expect(eventMonth.safeParse({ ...month, kind: 'change' }).success).toBe(false)
    expect(eventMonth.safeParse({ ...month, rows: [['1', 'Shop', '1', Number.NaN, null, 0]] }).success).toBe(false)
  })
})

describe('merging two workspaces', () => {
  it('loses nothing, doubles nothing, and says what differs', () => {
    const here = months(deployment('1', '2026-01-01'), deployment('2', '2026-01-02'))
    const there = months(deployment('2', '2026-01-02', true), deployment('3', '2026-02-01'))
    const conflicts: EventConflict[] = []
    const merged = mergeEventMonths(here, there, (conflict) => conflicts.push(conflict))
    expect(merged.flatMap((month) => eventsOfMonth(month)).map(({ event }) => event)).toEqual([
      deployment('1', '2026-01-01'),
      deployment('2', '2026-01-02', true),
      deployment('3', '2026-02-01'),
    ])
    expect(conflicts).toHaveLength(1)
  })

  it('with itself changes nothing', () => {
    const here = months(deployment('1', '2026-01-01'), deployment('2', '2026-02-02'))
    const conflicts: EventConflict[] = []
    expect(mergeEventMonths(here, here, (conflict) => conflicts.push(conflict))).toEqual(here)
    expect(conflicts).toEqual([])
  })
})

describe('importing into months', () => {
  const applyImport: (...args: Parameters<typeof tryImport>) => AppliedImport<EventKind> = (...args) => {
    const applied = tryImport(...args)
    if (!applied.ok) throw new Error(applied.problems.map(({ message }) => message).join())
    return applied.value
  }

  it('refuses a month that no record can hold, and says which', () => {
    const crowd = Array.from({ length: 30_001 }, (_, index) => ({
      key: `${index}`,
      event: deployment(`${index}`, '2026-01-01'),
    }))
    const applied = tryImport('deployment', [], crowd, TARGET)
    expect(!applied.ok && applied.problems).toEqual([{ place: '2026-01', message: expect.stringContaining('30001') }])
    expect(tryImport('deployment', [], crowd.slice(1), TARGET).ok).toBe(true)
  })

  const rowsOf = (...deployments: readonly Deployment[]) => {
    const header = 'id,service,version,deployed_at,failed'
    const lines = deployments.map(
      ({ id, service, version, deployedAt, failed }) =>
        `${id},${service},${version},${new Date(deployedAt).toISOString()},${failed ?? ''}`,
    )
    const read = readEventFile([header, ...lines].join('\n'), 'd.csv', 'deployment', {
      timeZone: null,
      dateOrder: null,
    })
    if (!read.ok) throw new Error('The file of the test cannot be read.')
    return read.value.rows
  }

  it('writes the real data once, and nothing the second time', () => {
    const text = readFileSync('test/fixtures/measures/manticoresearch-changes.csv', 'utf8')
    const read = readEventFile(text, 'c.csv', 'change', { timeZone: null, dateOrder: null })
    if (!read.ok) throw new Error('The real data cannot be read.')
    const first = applyImport('change', [], read.value.rows, TARGET)
    expect(first.reconciled.added).toHaveLength(797)
    expect(first.written.map(({ month }) => month)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}`),
    )
    const second = applyImport('change', first.written, read.value.rows.toReversed(), TARGET)
    expect(second.written).toEqual([])
    expect(second.emptied).toEqual([])
    expect(second.reconciled.same).toBe(797)
  })

  it('touches only the months in which something changes, and leaves other sources alone', () => {
    const before = applyImport(
      'deployment',
      [],
      rowsOf(deployment('1', '2026-01-01'), deployment('2', '2026-02-01'), deployment('3', '2026-03-01')),
      TARGET,
    ).written
    const other = applyImport('deployment', before, rowsOf(deployment('1', '2026-03-05')), {
      ...TARGET,
      source: 'other',
    })
    expect(other.reconciled.added).toHaveLength(1)
    const all = [...before.slice(0, 2), ...other.written]
    const next = rowsOf(deployment('1', '2026-01-01', true), deployment('3', '2026-03-01'))
    const kept = applyImport('deployment', all, next, TARGET)
    expect(kept.written.map(({ month }) => month)).toEqual(['2026-01'])
    expect(kept.emptied).toEqual([])
    const removed = applyImport('deployment', all, next, { ...TARGET, removeMissing: true })
    expect(removed.emptied).toEqual(['team-a:deployment:2026-02'])
  })
})

const CHANGE: Change = {
  id: 'c',
  service: '',
  release: '',
  committedAt: 0,
  deployedAt: null,
  atBoard: null,
  failed: null,
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Deployment, Incident } from '#shared/model/delivery-event.ts'
import { eventsOfMonth, packEvents } from '#shared/model/event-month.ts'
import { eventMonth } from '#shared/model/event-month-schema.ts'
import { type EventConflict, mergeEventMonths } from '#shared/model/merge-event-months.ts'

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

const CHANGE: Change = {
  id: 'c',
  service: '',
  release: '',
  committedAt: 0,
  deployedAt: null,
  atBoard: null,
  failed: null,
}

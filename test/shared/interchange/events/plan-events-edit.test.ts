import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ImportTarget, planEventsEdit } from '#shared/interchange/events/plan-events-edit.ts'
import { readEventFile } from '#shared/interchange/events/read-event-file.ts'
import type { KeyedEvent } from '#shared/interchange/events/reconcile-events.ts'
import type { Deployment, EventKind } from '#shared/model/delivery-event.ts'
import { eventKey } from '#shared/model/event-key.ts'
import type { EventMonth } from '#shared/model/event-month.ts'
import type { EventsEdit } from '#shared/model/events-edit.ts'
import { withEvents } from '#shared/model/with-events.ts'

const TARGET = { teamId: 'team-a', source: 'pager', removeMissing: false }

function plan<K extends EventKind>(
  kind: K,
  months: readonly EventMonth<K>[],
  rows: readonly KeyedEvent<K>[],
  target: ImportTarget = TARGET,
) {
  const planned = planEventsEdit(kind, months, rows, target)
  if (!planned.ok) throw new Error(planned.problems.map(({ message }) => message).join())
  return planned.value
}

function monthsAfter<K extends EventKind>(months: readonly EventMonth<K>[], edit: EventsEdit): EventMonth<K>[] {
  const known = new Map<string, EventMonth>(months.map((month) => [month.id, month]))
  const { written, emptied } = withEvents(edit, (id) => known.get(id))
  for (const month of written) known.set(month.id, month)
  for (const id of emptied) known.delete(id)
  return [...known.values()] as EventMonth<K>[]
}

const deployment = (id: string, day: string, failed: boolean | null = null): Deployment => ({
  id,
  service: 'Shop',
  version: id,
  deployedAt: Date.parse(`${day}T12:00:00Z`),
  failed,
})
const rowsOf = (...deployments: readonly Deployment[]) =>
  deployments.map((event) => ({ key: eventKey('deployment', event), event }))
const monthsIn = ({ before, after }: EventsEdit) => [before, after].map((parts) => parts.map(({ month }) => month))

describe('a file on its way into months', () => {
  it('is refused where a month would hold more than a record can, and says which', () => {
    const crowd = rowsOf(...Array.from({ length: 30_001 }, (_, index) => deployment(`${index}`, '2026-01-01')))
    const planned = planEventsEdit('deployment', [], crowd, TARGET)
    expect(!planned.ok && planned.problems).toEqual([{ place: '2026-01', message: expect.stringContaining('30001') }])
    const months = monthsAfter([], plan('deployment', [], crowd.slice(1)).edit)
    const one = rowsOf(deployment('one more', '2026-01-02'))
    expect(planEventsEdit('deployment', months, one, { ...TARGET, source: 'other' }).ok).toBe(false)
    // What is taken out makes room.
    const all = [...crowd.slice(2), ...one]
    expect(planEventsEdit('deployment', months, all, { ...TARGET, removeMissing: true }).ok).toBe(true)
  })

  it('changes nothing the second time, in whatever order its rows stand', () => {
    const text = readFileSync('test/fixtures/measures/manticoresearch-changes.csv', 'utf8')
    const read = readEventFile(text, 'c.csv', 'change', { timeZone: null, dateOrder: null })
    if (!read.ok) throw new Error('The real data cannot be read.')
    const first = plan('change', [], read.value.rows)
    expect(first.reconciled.added).toHaveLength(797)
    const months = monthsAfter([], first.edit)
    expect(months.map(({ month }) => month)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((n) => `2026-${n}`),
    )
    expect(monthsAfter([], plan('change', [], read.value.rows.toReversed()).edit)).toEqual(months)
    const second = plan('change', months, read.value.rows.toReversed())
    expect(second.edit).toMatchObject({ before: [], after: [] })
    expect(second.reconciled.same).toBe(797)
  })

  it('is compared with what its own source brought, and changes only the months that it has to', () => {
    const january = deployment('1', '2026-01-01')
    const [february, march] = [deployment('2', '2026-02-01'), deployment('3', '2026-03-01')]
    const before = monthsAfter([], plan('deployment', [], rowsOf(january, february, march)).edit)
    const other = plan('deployment', before, rowsOf(january), { ...TARGET, source: 'other' })
    expect(other.reconciled).toMatchObject({ added: [{}], same: 0, missing: [] })
    const all = monthsAfter(before, other.edit)
    const next = rowsOf({ ...january, failed: true }, march)
    expect(monthsIn(plan('deployment', all, next).edit)).toEqual([['2026-01'], ['2026-01']])
    const removed = plan('deployment', all, next, { ...TARGET, removeMissing: true })
    expect(monthsIn(removed.edit)).toEqual([['2026-01', '2026-02'], ['2026-01']])
    expect(monthsAfter(all, removed.edit).map(({ month, rows }) => [month, rows.length])).toEqual([
      ['2026-01', 2],
      ['2026-03', 1],
    ])
  })
})

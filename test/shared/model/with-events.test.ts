import { describe, expect, it } from 'vitest'
import { concernsSame, type Edit, invertEdits } from '#shared/model/edit.ts'
import { type EventMonth, eventsOfMonth } from '#shared/model/event-month.ts'
import { withEvents } from '#shared/model/with-events.ts'
import { anIncident, incidentMonths } from '#test/fixtures/records.ts'

const on = (day: number) => Date.UTC(2026, 2, day)
const first = anIncident({ id: 'one', startedAt: on(1) })
const second = anIncident({ id: 'two', startedAt: on(2) })
const third = anIncident({ id: 'three', startedAt: on(3) })

function apply(months: readonly EventMonth[], before: readonly EventMonth[], after: readonly EventMonth[]) {
  const known = new Map(months.map((month) => [month.id, month]))
  const { written, emptied } = withEvents({ before, after }, (id) => known.get(id))
  for (const month of written) known.set(month.id, month)
  for (const id of emptied) known.delete(id)
  return [...known.values()]
}
const titles = (months: readonly EventMonth[]) =>
  months.flatMap((month) =>
    eventsOfMonth(month).map(({ source, event }) => `${source} ${'id' in event ? event.id : ''}`),
  )

describe('doing an edit of events to months', () => {
  it('keeps what another window has put into the same month', () => {
    const theirs = incidentMonths([third], 'other')
    expect(titles(apply(theirs, [], incidentMonths([first, second], 'mine')))).toEqual([
      'mine one',
      'mine two',
      'other three',
    ])
  })

  it('done twice is done once', () => {
    const once = apply([], [], incidentMonths([first, second]))
    expect(apply(once, [], incidentMonths([first, second]))).toEqual(once)
  })

  it('taken back gives what was there, and an empty month goes', () => {
    const months = incidentMonths([first, third])
    const [edit] = invertEdits([{ kind: 'events', teamId: 'team-1', before: [], after: incidentMonths([second]) }])
    const done = apply(months, [], incidentMonths([second]))
    if (edit?.kind !== 'events') throw new Error('It is an edit of events')
    expect(apply(done, edit.before, edit.after)).toEqual(months)
    expect(apply(incidentMonths([second]), edit.before, edit.after)).toEqual([])
  })

  it('moves an event that is dated now out of the undated ones', () => {
    const undated = anIncident({ id: 'one', startedAt: null, resolvedAt: null })
    const after = apply(incidentMonths([undated]), incidentMonths([undated]), incidentMonths([first]))
    expect(after.map(({ month }) => month)).toEqual(['2026-03'])
  })

  it('concerns the same as an edit of one of its months, and not of another', () => {
    const edit: Edit = { kind: 'events', teamId: 'team-1', before: [], after: incidentMonths([first]) }
    const [march] = incidentMonths([third])
    const [april] = incidentMonths([anIncident({ startedAt: Date.UTC(2026, 3, 3) })])
    if (!march || !april) throw new Error('There are two months')
    const removal = (month: EventMonth): Edit => ({
      kind: 'record',
      table: 'eventMonths',
      id: month.id,
      before: month,
      after: null,
    })
    expect([concernsSame(edit, removal(march)), concernsSame(edit, removal(april))]).toEqual([true, false])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planEventCounts } from '#shared/interchange/plan-event-counts.ts'
import type { EventCount } from '#shared/model/service.ts'
import { aService } from '#test/fixtures/records.ts'

const OTHER = aService({ id: 'service-2', name: 'Search', aliases: ['search-api'] })
const known = { teamId: 'team-1', serviceId: 'service-1', services: [aService(), OTHER], eventCounts: [] }
const ids = () => {
  let last = 0
  return () => `count-${++last}`
}
function plan(text: string, eventCounts: readonly EventCount[] = []) {
  const planned = planEventCounts(text, 'counts.csv', { ...known, eventCounts }, ids())
  if (!planned.ok) throw new Error('The file of the test is refused.')
  return planned.value
}
const fixture = (name: string) => readFileSync(`test/fixtures/measures/${name}`, 'utf8')

describe('counts of events', () => {
  it('are new once, known the second time, changed where the number is another', () => {
    const text = fixture('good-counts.csv')
    const { added, findings } = plan(text)
    expect(findings).toEqual([])
    expect(added).toMatchObject([
      { id: 'count-1', serviceId: 'service-1', from: '2026-06-01', to: '2026-06-30', valid: 1_200_000, bad: 340 },
      { id: 'count-2', serviceId: 'service-1', from: '2026-07-01', to: '2026-07-01', valid: 41_000, bad: 12 },
    ])
    expect(plan(text, added)).toEqual({ added: [], changed: [], same: 2, findings: [] })
    const corrected = plan(text.replace(',12\n', ',13\n'), added)
    expect(corrected).toMatchObject({ added: [], same: 1, changed: [{ after: { id: 'count-2', bad: 13 } }] })
    const twice = plan(`${text},2026-07-01,,41000,14\n`, added)
    expect(twice).toMatchObject({ added: [], changed: [], same: 2, findings: [{ line: 4, field: 'from' }] })
  })

  it('that overlap, name nobody or cannot be are listed by line and count nowhere', () => {
    const { added, findings } = plan(fixture('bad-counts.csv'))
    expect(added).toHaveLength(1)
    expect(findings.map(({ line, field, message }) => `${line} ${field}: ${message}`)).toEqual([
      '3 from: overlaps the count from 2026-06-01 to 2026-06-30',
      '4 service: there is no service “Nowhere” here',
      '5 bad: is more than all events',
      '6 from: is no day such as 2026-03-31',
      '6 events: is no whole number',
    ])
  })

  it('of another service are known by its alias; good events may be counted instead of bad ones', () => {
    const { added, findings } = plan('from,events,good,service\n2026-06-01,100,98,search-api\n2026-06-01,100,90,\n')
    expect(findings).toEqual([])
    expect(added.map(({ serviceId, bad }) => [serviceId, bad])).toEqual([
      ['service-2', 2],
      ['service-1', 10],
    ])
  })

  it('without the needed columns are refused', () => {
    const refused = planEventCounts('from,total\n2026-06-01,3\n', 'counts.csv', known, ids())
    expect(!refused.ok && refused.problems.map(({ message }) => message)).toEqual([
      'column “events” is missing',
      'column “bad” or “good” is missing',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsvTable } from '#shared/interchange/csv-table.ts'
import type { ColumnMapping } from '#shared/interchange/events/column-mapping.ts'
import { guessMapping, guessMappings } from '#shared/interchange/events/guess-mapping.ts'
import { inspectTimes } from '#shared/interchange/events/inspect-times.ts'
import { readEventFile } from '#shared/interchange/events/read-event-file.ts'
import { readEvents } from '#shared/interchange/events/read-events.ts'
import { reconcileEvents } from '#shared/interchange/events/reconcile-events.ts'
import type { EventKind } from '#shared/model/delivery-event.ts'

const NO_RULES = { timeZone: null, dateOrder: null }

function tableOf(...lines: readonly string[]) {
  const read = readCsvTable(`${lines.join('\r\n')}\r\n`, 'test.csv')
  if (!read.ok) throw new Error('The table of the test is no table.')
  return read.value
}

/** Reads under a guess, as the command line does, in London where no zone is named. */
function readGuessed<K extends EventKind>(kind: K, ...lines: readonly string[]) {
  const read = readEventFile(lines.join('\n'), 'test.csv', kind, { timeZone: 'Europe/London', dateOrder: null })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join())
  return read.value
}

describe('exports of trackers', () => {
  it.each([
    [
      'pagerduty-incidents',
      'id,incident_number,description,service_id,service_name,created_on,resolved_on,escalation_count',
    ],
    ['opsgenie-alerts', 'Id,TinyId,Message,Status,Priority,CreatedAt,ClosedAt,Teams'],
    ['jira-incidents', 'Summary,Issue key,Issue id,Issue Type,Status,Priority,Created,Resolved,Labels,Labels'],
    ['servicenow-incidents', 'number,short_description,priority,business_service,opened_at,resolved_at,escalation'],
    ['servicenow-incidents', 'Number,Short description,Priority,Opened,Resolved'],
    ['servicenow-changes', 'number,short_description,type,cab_required,opened_at,work_start,work_end,close_code'],
    ['statuspage-incidents', 'id,name,status,impact,shortlink,created_at,resolved_at'],
    ['github-releases', 'tag_name,name,published_at,draft,prerelease'],
    ['github-deployments', 'id,sha,ref,environment,state,created_at,updated_at'],
    ['gitlab-deployments', 'id,iid,ref,sha,status,environment,created_at,finished_at'],
    ['plain-incidents', 'service_or_component,title,started_at,resolved_at,source'],
    ['plain-deployments', 'version,deployed_at,commits'],
    ['plain-changes', 'commit,committed_at,version,deployed_at'],
    ['plain-windows', 'service,observed_from,observed_until'],
  ])('%s are known by their header', (id, header) => {
    const best = guessMappings(header.split(',')).map(({ preset }) => preset.id)
    const kind = guessMappings(header.split(',')).find(({ preset }) => preset.id === id)?.mapping.kind ?? 'window'
    expect(best).toContain(id)
    expect(guessMapping(header.split(','), kind)?.preset.id).toBe(id)
  })

  it('reads incidents of PagerDuty and of ServiceNow', () => {
    const pager = readGuessed(
      'incident',
      'id,incident_number,description,service_id,service_name,created_on,resolved_on,escalation_count',
      'PX1,42,"Disk full, again",PS1,Shop,2026-07-01T10:00:00+01:00,2026-07-01T11:00:00+01:00,2',
      'PX2,43,Slow,PS1,Shop,2026-07-02T10:00:00+01:00,,0',
    )
    expect(pager.rows.map(({ line, event }) => ({ line, ...event }))).toEqual([
      {
        line: 2,
        id: '42',
        service: 'Shop',
        title: 'Disk full, again',
        severity: '',
        startedAt: Date.parse('2026-07-01T09:00:00Z'),
        resolvedAt: Date.parse('2026-07-01T10:00:00Z'),
        escalated: true,
      },
      expect.objectContaining({ id: '43', resolvedAt: null, escalated: false }),
    ])
    const now = readGuessed(
      'incident',
      'number,short_description,priority,business_service,opened_at,resolved_at,escalation',
      'INC1,Down,1 - Critical,Shop,2026-07-01 10:00:00,2026-07-01 11:00:00,Normal',
    )
    expect(now.rows[0]?.event).toMatchObject({ startedAt: Date.parse('2026-07-01T09:00:00Z'), escalated: false })
  })

  it('reads change requests with the board and with what failed', () => {
    const { rows } = readGuessed(
      'change',
      'number,short_description,cab_required,opened_at,work_end,close_code',
      'CHG1,a,true,2026-01-01 10:00:00,2026-01-08 10:00:00,Unsuccessful',
      'CHG2,b,false,2026-01-01 10:00:00,,',
    )
    expect(rows.map(({ event }) => [event.id, event.atBoard, event.failed, event.deployedAt === null])).toEqual([
      ['CHG1', true, true, false],
      ['CHG2', false, null, true],
    ])
  })

  it('sets deployments to other environments aside', () => {
    const { rows, setAside, findings } = readGuessed(
      'deployment',
      'id,sha,ref,environment,state,created_at',
      '1,a,main,Production,success,2026-01-01T00:00:00Z',
      '2,b,main,staging,success,not a time',
      '3,c,main,production,failure,2026-01-02T00:00:00Z',
    )
    expect(rows.map(({ event }) => [event.id, event.failed])).toEqual([
      ['1', false],
      ['3', true],
    ])
    expect({ setAside, findings }).toEqual({ setAside: 1, findings: [] })
  })
})

describe('rows that cannot be read', () => {
  const MAPPING: ColumnMapping<'incident'> = {
    kind: 'incident',
    columns: { service: 'service', startedAt: 'from', resolvedAt: 'to', escalated: 'up' },
    flags: {},
    only: null,
    timeZone: null,
    dateOrder: null,
    service: 'Everything',
  }

  it('are listed by line and column, and count nowhere', () => {
    const table = tableOf(
      'service,from,to,up',
      '"two\nlines",2026-01-01T00:00:00Z,,yes',
      ',2026-01-01T00:00:00Z,2026-01-02,no',
      'a,2026-01-01T00:00:00Z,2026-01-02T00:00:00Z,perhaps',
      'a,2026-01-03T00:00:00Z,2026-01-02T00:00:00Z,',
      ',2026-01-04T00:00:00Z,,',
    )
    const read = readEvents(table, MAPPING, 'test.csv')
    expect(read.ok && read.value.rows.map(({ line, event }) => [line, event.service])).toEqual([
      [2, 'two\nlines'],
      [7, 'Everything'],
    ])
    expect(read.ok && read.value.findings.map(({ line, field }) => [line, field])).toEqual([
      [4, 'to'],
      [5, 'up'],
      [6, 'to'],
    ])
  })

  it('a file that the mapping does not fit is refused as a whole', () => {
    const table = tableOf('service,from,from,up', 'a,2026-01-01T00:00:00Z,,')
    const read = readEvents(table, { ...MAPPING, timeZone: 'Mars/Olympus' }, 'test.csv')
    expect(!read.ok && read.problems.map(({ message }) => message)).toEqual([
      'column “from” is there more than once',
      'column “to” is missing',
      expect.stringContaining('Mars/Olympus'),
    ])
    const unmapped = readEvents(table, { ...MAPPING, columns: { service: 'service' } }, 'test.csv')
    expect(!unmapped.ok && unmapped.problems[0]?.message).toContain('Start')
  })

  it('what repeats an earlier row counts once; what contradicts it is named', () => {
    const { rows, findings } = readGuessed(
      'incident',
      'id,service,started_at,resolved_at',
      '1,a,2026-01-01T00:00:00Z,2026-01-01T01:00:00Z',
      '1,a,2026-01-01T00:00:00Z,2026-01-01T01:00:00Z',
      '1,a,2026-01-01T00:00:00Z,2026-01-01T02:00:00Z',
    )
    expect(rows).toHaveLength(1)
    expect(findings.map(({ line, message }) => [line, message.slice(0, 18)])).toEqual([
      [3, 'the same as line 2'],
      [4, 'says otherwise tha'],
    ])
  })

  it('a prototype is no column, and no service either', () => {
    const { rows } = readGuessed('incident', '__proto__,service,started_at', 'x,__proto__,2026-01-01T00:00:00Z')
    expect(rows[0]?.event.service).toBe('__proto__')
    expect(readEventFile('__proto__,constructor\n1,2', 'test.csv', 'incident', NO_RULES).ok).toBe(false)
  })
})

describe('what the times of a file leave open', () => {
  const inspect = (...cells: readonly string[]) => {
    const table = tableOf('service,started_at', ...cells.map((cell) => `a,"${cell}"`))
    const guess = guessMapping(['service', 'started_at'], 'incident')
    return guess && inspectTimes(table, guess.mapping)
  }

  it('says which order the dates prove, and where', () => {
    expect(inspect('03/04/2026 10:00', '31/04/2026 10:00', '')).toMatchObject({ order: 'dmy', provenOn: 3 })
    expect(inspect('03/04/2026 10:00', '04/31/2026 10:00')).toMatchObject({ order: 'mdy', provenOn: 3 })
    expect(inspect('03/04/2026 10:00')).toEqual({ withoutZone: 1, withoutOrder: 1, order: 'either', provenOn: null })
    expect(inspect('13/04/2026 10:00', '04/13/2026 10:00')).toMatchObject({ order: 'both' })
  })

  it('leaves nothing open where every time says it itself', () => {
    expect(inspect('2026-01-01T00:00:00Z', '1774949400', 'nonsense')).toMatchObject({ withoutZone: 0, order: null })
    expect(inspect('2026-01-01 00:00', '31/Mar/26 3:04 PM')).toMatchObject({ withoutZone: 2, withoutOrder: 0 })
  })
})

describe('importing again', () => {
  const day = (n: number) => Date.UTC(2026, 0, n)
  const row = (key: string, n: number, failed: boolean | null = null) => ({
    key,
    event: { id: key, service: '', version: '', deployedAt: day(n), failed },
  })

  it('changes nothing, however the rows are ordered', () => {
    const rows = fc.uniqueArray(fc.nat(60), { minLength: 1 }).map((days) => days.map((n) => row(`k${n}`, n + 1)))
    fc.assert(
      fc.property(rows, (known) => {
        const again = reconcileEvents('deployment', known, known.toReversed())
        expect(again).toEqual({ added: [], changed: [], missing: [], same: known.length })
      }),
    )
  })

  it('tells what is new, changed and gone; of other months it says nothing', () => {
    const known = [row('old', 1), row('a', 10), row('gone', 11), row('b', 12)]
    const found = reconcileEvents('deployment', known, [row('a', 10), row('b', 12, true), row('new', 13)])
    expect(found.added.map(({ key }) => key)).toEqual(['new'])
    expect(found.changed.map(({ after }) => after.key)).toEqual(['b'])
    expect(found.missing.map(({ key }) => key)).toEqual(['gone'])
    expect(found.same).toBe(1)
  })

  it('knows an incident again that was open and is resolved now', () => {
    const read = (end: string) =>
      readGuessed('incident', 'service,started_at,resolved_at', `Shop,2026-01-01T00:00:00Z,${end}`).rows
    const found = reconcileEvents('incident', read(''), read('2026-01-01T02:00:00Z'))
    expect([found.added.length, found.changed.length, found.missing.length]).toEqual([0, 1, 0])
  })
})

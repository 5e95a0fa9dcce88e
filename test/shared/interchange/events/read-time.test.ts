import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateOrder, readTime } from '#shared/interchange/events/read-time.ts'
import { isTimeZone, makeZoneOffset } from '#shared/interchange/events/zone-offset.ts'

const LONDON = { name: 'Europe/London', offset: makeZoneOffset('Europe/London') }

function timeOf(cell: string, zone: string | null = null, dateOrder: DateOrder | null = null): string {
  const read = readTime(cell, { zone: zone === null ? null : { name: zone, offset: makeZoneOffset(zone) }, dateOrder })
  if (read.outcome !== 'read') return read.outcome === 'fault' ? read.message : 'empty'
  return new Date(read.moment).toISOString()
}

describe('times that name their zone', () => {
  it.each([
    ['2026-03-31T09:30:00Z', '2026-03-31T09:30:00.000Z'],
    ['2026-03-31T09:30Z', '2026-03-31T09:30:00.000Z'],
    ['2026-03-31T09:30:00.1234567Z', '2026-03-31T09:30:00.123Z'],
    ['2026-03-31T09:30:00+02:00', '2026-03-31T07:30:00.000Z'],
    ['2026-03-31 09:30:00 -0530', '2026-03-31T15:00:00.000Z'],
    ['2026-03-31 09:30:00 UTC', '2026-03-31T09:30:00.000Z'],
    ['  2026/3/1 9:30 GMT ', '2026-03-01T09:30:00.000Z'],
    ['31/Mar/26 3:04 PM +01', '2026-03-31T14:04:00.000Z'],
    ['Mar 31, 2026 12:05 am Z', '2026-03-31T00:05:00.000Z'],
    ['1774949400', '2026-03-31T09:30:00.000Z'],
    ['1774949400000', '2026-03-31T09:30:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s', (cell, moment) => expect(timeOf(cell)).toBe(moment))

  it('writes back what the platform wrote', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(timeOf(date.toISOString())).toBe(date.toISOString())
      }),
    )
  })
})

describe('times in a zone that was chosen', () => {
  it.each([
    ['2026-01-31 12:00:00', 'Europe/London', null, '2026-01-31T12:00:00.000Z'],
    ['2026-07-31 12:00:00', 'Europe/London', null, '2026-07-31T11:00:00.000Z'],
    ['31/07/2026 12:00', 'Europe/London', 'dmy', '2026-07-31T11:00:00.000Z'],
    ['07/31/26, 1:00 PM', 'America/New_York', 'mdy', '2026-07-31T17:00:00.000Z'],
    ['31.07.2026 12:00', 'Asia/Kolkata', 'dmy', '2026-07-31T06:30:00.000Z'],
    ['2026-07-31', 'Europe/Berlin', null, '2026-07-30T22:00:00.000Z'],
    // Samoa left out a day when it crossed the date line.
    ['2011-12-31 10:00', 'Pacific/Apia', null, '2011-12-30T20:00:00.000Z'],
  ] as const)('%s in %s', (cell, zone, order, moment) => expect(timeOf(cell, zone, order)).toBe(moment))

  it('an hour that the clocks skipped never was', () => {
    expect(timeOf('2026-03-29 01:30', 'Europe/London')).toMatch(/never was in Europe\/London/)
    expect(timeOf('2026-03-29 00:59:59', 'Europe/London')).toBe('2026-03-29T00:59:59.000Z')
    expect(timeOf('2026-03-29 02:00', 'Europe/London')).toBe('2026-03-29T01:00:00.000Z')
    expect(timeOf('2011-12-30 10:00', 'Pacific/Apia')).toMatch(/never was/)
  })

  it('of an hour that was twice the first is taken, and the second is told', () => {
    const read = readTime('2026-10-25 01:30', { zone: LONDON, dateOrder: null })
    expect(read).toEqual({
      outcome: 'read',
      moment: Date.parse('2026-10-25T00:30:00Z'),
      later: Date.parse('2026-10-25T01:30:00Z'),
    })
    expect(readTime('2026-10-25 02:00', { zone: LONDON, dateOrder: null })).toMatchObject({ later: null })
  })

  it.each([
    'Europe/London',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Casablanca',
  ])('every moment of %s comes back from the clock on its wall', (name) => {
    const zone = { name, offset: makeZoneOffset(name) }
    fc.assert(
      fc.property(fc.integer({ min: 1440, max: 70_000_000 }), (minutes) => {
        const moment = minutes * 60_000
        const wall = new Date(moment + zone.offset(moment)).toISOString().slice(0, 19).replace('T', ' ')
        const read = readTime(wall, { zone, dateOrder: null })
        expect(read.outcome).toBe('read')
        expect(read.outcome === 'read' && [read.moment, read.later]).toContain(moment)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is no time', () => {
  it.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:00+15:00',
    '1969-12-31T00:00:00Z',
    '13:30 PM',
    '31/Mrz/26 12:00',
    '2026-01-01T00:00:00Z and more',
    'yesterday',
    '12',
    '9'.repeat(100_000),
  ])('%.30s', (cell) => {
    expect(readTime(cell, { zone: LONDON, dateOrder: 'dmy' }).outcome).toBe('fault')
  })

  it('asks for the zone and for the order of day and month', () => {
    expect(timeOf('2026-01-01 00:00')).toMatch(/names no time zone/)
    expect(timeOf('03/04/2026 00:00', 'UTC')).toMatch(/whether the day or the month comes first/)
    expect(timeOf('31/12/2026 00:00', 'UTC', 'mdy')).toMatch(/no day where the month comes first/)
    expect(timeOf('2026-01-01 10:00 EST', 'UTC')).toMatch(/“EST” .* write the offset/)
    expect(timeOf('   ')).toBe('empty')
  })

  it('knows the zones of the platform', () => {
    expect([isTimeZone('Europe/London'), isTimeZone('Mars/Olympus'), isTimeZone('')]).toEqual([true, false, false])
  })
})

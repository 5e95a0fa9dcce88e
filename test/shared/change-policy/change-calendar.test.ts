import { describe, expect, it } from 'vitest'
import { changeCalendar, freezesOn, nextOpenDay } from '#shared/change-policy/change-calendar.ts'

const HOLIDAYS = { id: 'f1', teamId: 't', serviceId: null, from: '2026-12-20', to: '2027-01-02', reason: 'Holidays' }
const LAUNCH = { id: 'f2', teamId: 't', serviceId: 'shop', from: '2027-01-03', to: '2027-01-05', reason: 'Launch' }
const DEPLETED = { serviceId: 'mail', from: '2026-12-01', to: '2026-12-21' }

describe('the change calendar', () => {
  const calendar = changeCalendar([LAUNCH, HOLIDAYS], [DEPLETED], { freezeWhenDepleted: true })

  it('holds declared freezes and those of used-up budgets, by their first day', () => {
    expect(calendar.map(({ kind, from }) => [kind, from])).toEqual([
      ['depleted', '2026-12-01'],
      ['declared', '2026-12-20'],
      ['declared', '2027-01-03'],
    ])
    expect(changeCalendar([LAUNCH], [DEPLETED], { freezeWhenDepleted: false })).toHaveLength(1)
  })

  it('says what stands against a service on a day, both ends included', () => {
    const on = (day: string, service: string) => freezesOn(calendar, day, service).map(({ kind }) => kind)
    expect(on('2026-12-21', 'mail')).toEqual(['depleted', 'declared'])
    expect(on('2026-12-22', 'mail')).toEqual(['declared'])
    expect(on('2026-12-01', 'shop')).toEqual([])
  })

  it('finds the next day that is open, through freezes that follow one another', () => {
    expect(nextOpenDay(calendar, '2026-12-10', 'mail')).toBe('2027-01-03')
    expect(nextOpenDay(calendar, '2026-12-24', 'shop')).toBe('2027-01-06')
    expect(nextOpenDay(calendar, '2026-12-10', 'shop')).toBe('2026-12-10')
  })
})

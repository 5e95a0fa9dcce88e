import { describe, expect, it } from 'vitest'
import { calendarMonths, changeCalendar, freezesOn, nextOpenDay } from '#shared/change-policy/change-calendar.ts'

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

  it('stands on sheets of whole months, each day once and under its weekday', () => {
    const [december, january] = calendarMonths(calendar, '2026-12-20', 2)
    expect([december?.month, january?.month]).toEqual(['2026-12', '2027-01'])
    const days = (december?.weeks ?? []).flat().flatMap((cell) => cell?.day ?? [])
    expect(days).toHaveLength(31)
    expect(new Set(days).size).toBe(31)
    // 1 December 2026 is a Tuesday, 31 January 2027 a Sunday.
    expect(december?.weeks[0]?.map((cell) => cell?.day ?? null).slice(0, 2)).toEqual([null, '2026-12-01'])
    expect(january?.weeks.at(-1)?.[6]?.day).toBe('2027-01-31')
    const closed = (december?.weeks ?? []).flat().filter((cell) => cell && cell.freezes.length > 1)
    expect(closed.map((cell) => cell?.day)).toEqual(['2026-12-20', '2026-12-21'])
  })
})

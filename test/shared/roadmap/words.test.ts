import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/iso-days.ts'
import type { Dimension, Practice } from '#shared/packs/model-pack.ts'
import { stateHypothesis } from '#shared/roadmap/hypothesis.ts'
import { listPeriods, mondayOnOrAfter, reviewDateOf } from '#shared/roadmap/period-calendar.ts'
import { suggestGoal } from '#shared/roadmap/suggest-goal.ts'

describe('the calendar', () => {
  it('counts calendar days over month ends, leap days and clock changes', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
  })

  it('finds the Monday to start on', () => {
    expect(['2027-01-03', '2027-01-04', '2027-01-05', '2027-01-09'].map(mondayOnOrAfter)).toEqual([
      '2027-01-04',
      '2027-01-04',
      '2027-01-11',
      '2027-01-11',
    ])
  })

  it('lays periods end to end', () => {
    expect(listPeriods({ startsOn: '2027-01-04', periods: 2, periodWeeks: 13 })).toEqual([
      { index: 0, label: 'Period 1', startsOn: '2027-01-04', endsOn: '2027-04-04' },
      { index: 1, label: 'Period 2', startsOn: '2027-04-05', endsOn: '2027-07-04' },
    ])
  })

  it('reviews two weeks after the end', () => {
    expect(reviewDateOf({ endsOn: '2027-04-04' })).toBe('2027-04-18')
  })
})

describe('a hypothesis', () => {
  it('joins what is done and what should follow into one sentence', () => {
    expect(stateHypothesis({ do: 'Name an owner.', expect: 'the month’s talk is shorter' })).toBe(
      'If we name an owner, then the month’s talk is shorter.',
    )
  })
  it('keeps the capitals of an abbreviation', () => {
    expect(stateHypothesis({ do: 'Agree it', expect: 'SLOs are met' })).toBe('If we agree it, then SLOs are met.')
  })
})

describe('the goal of a step', () => {
  const practice = { title: 'Automated rollback' } as Practice
  const home = { title: 'Change', goal: 'Change is fast where it is safe' } as Dimension
  it('is the first of the team’s own that speaks of the same thing', () => {
    const goals = ['Win three new markets', 'Roll back automatically', 'Fewer rollbacks', 'No rollbacks']
    expect(suggestGoal(goals, practice, home)).toBe('Roll back automatically')
  })
  it('is the area’s where none fits', () => {
    expect(suggestGoal(['Win three new markets'], practice, home)).toBe('Change is fast where it is safe')
    expect(suggestGoal([], practice, undefined)).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { describeAge } from '#shared/report/describe-age.ts'
import { anAnswer, aSheet } from '#test/fixtures/records.ts'

describe('the age of answers in words', () => {
  const sheets = [aSheet({ answers: { 'toil-cap': anAnswer(2) } })]
  const facts = { team: {}, assessment: { heldOn: '2026-01-01', practices: ['toil-cap'] }, sheets }

  it('is not spoken of until a review is missed, then says by how much figures may be off', () => {
    expect(describeAge(facts, '2026-04-02')).toBeNull()
    expect(describeAge(facts, '2026-07-02')).toMatch(/26 weeks old.*after 13.*0\.3 of a level/)
    expect(describeAge({ ...facts, team: { reviewWeeks: 26 } }, '2026-07-02')).toBeNull()
    expect(describeAge(facts, '2036-01-01')).toContain('1.0 of a level')
  })
})

import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#shared/model/answer.ts'
import { compareRoles } from '#shared/scoring/role-gaps.ts'
import { anAnswer, aSheet } from '#test/fixtures/records.ts'

const PRACTICES = ['agreed-slos', 'toil-cap', 'runbooks']
const people = (role: string, practice: string, ...values: readonly AnswerValue[]) =>
  values.map((value, index) => aSheet({ id: `${role}-${index}`, role, answers: { [practice]: anAnswer(value) } }))

describe('medians by role', () => {
  it('are compared where two roles of three people each gave levels, the widest gap first', () => {
    const dev = people('dev', 'toil-cap', 4, 4, 5).map((sheet) => ({
      ...sheet,
      answers: { ...sheet.answers, runbooks: anAnswer(2) },
    }))
    const ops = people('ops', 'toil-cap', 1, 1, 2).map((sheet) => ({
      ...sheet,
      answers: { ...sheet.answers, runbooks: anAnswer(3) },
    }))
    expect(compareRoles(PRACTICES, [...dev, ...ops])).toEqual({
      roles: [
        { role: 'dev', people: 3 },
        { role: 'ops', people: 3 },
      ],
      gaps: [
        { practice: 'toil-cap', medians: [4, 1], gap: 3 },
        { practice: 'runbooks', medians: [2, 3], gap: 1 },
      ],
    })
  })

  it('never show a role of two, nor people without a role, nor fewer than three levels', () => {
    const dev = people('dev', 'toil-cap', 4, 4, 5)
    expect(compareRoles(PRACTICES, [...dev, ...people('manager', 'toil-cap', 0, 0)])).toBeNull()
    expect(compareRoles(PRACTICES, [...dev, ...people('', 'toil-cap', 0, 0, 0)])).toBeNull()
    const unsure = compareRoles(PRACTICES, [...dev, ...people('ops', 'toil-cap', 1, 'dk', 'na')])
    expect(unsure?.gaps).toEqual([])
    const three = compareRoles(PRACTICES, [
      ...dev,
      ...people('ops', 'toil-cap', 1, 1, 1),
      ...people('SRE', 'toil-cap', 3, 'dk', 3),
    ])
    expect(three?.gaps).toEqual([{ practice: 'toil-cap', medians: [4, 1, null], gap: 3 }])
  })
})

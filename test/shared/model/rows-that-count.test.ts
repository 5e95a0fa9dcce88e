import { describe, expect, it } from 'vitest'
import { looksBefore } from '#shared/model/looks-before.ts'
import { rowsThatCount } from '#shared/model/rows-that-count.ts'

const row = (
  assessmentId: string,
  heldOn: string,
  corrects: string | null = null,
  status: 'open' | 'final' = 'final',
) => ({
  assessmentId,
  heldOn,
  corrects,
  status,
})
const idsOf = (rows: readonly { readonly assessmentId: string }[]) => rows.map(({ assessmentId }) => assessmentId)

describe('a team’s assessments', () => {
  const january = row('january', '2026-01-14')
  const april = row('april', '2026-04-15')
  const april2 = row('april-2', '2026-04-15', 'april')
  const july = row('july', '2026-07-15')

  it('a final correction takes the place of what it corrects, an open one waits', () => {
    expect(idsOf(rowsThatCount([january, april, april2]))).toEqual(['january', 'april-2'])
    expect(idsOf(rowsThatCount([january, april, { ...april2, status: 'open' as const }]))).toEqual(['january', 'april'])
  })

  it('has before it what counts and was held before, and neither its correction nor what it corrects', () => {
    expect(idsOf(looksBefore([july, april2, january, april], 'july'))).toEqual(['january', 'april-2'])
    expect(idsOf(looksBefore([july, april2, january, april], 'april-2'))).toEqual(['january'])
    const moved = { ...april2, heldOn: '2026-05-02' }
    expect(idsOf(looksBefore([january, april, moved], 'april-2'))).toEqual(['january'])
    expect(idsOf(looksBefore([january, april, moved], 'april'))).toEqual(['january'])
  })

  it('has nothing before it where it is the first or unknown, and bears a chain that bites its tail', () => {
    expect(looksBefore([january], 'january')).toEqual([])
    expect(looksBefore([january], 'gone')).toEqual([])
    const [a, b] = [row('a', '2026-01-01', 'b'), row('b', '2026-01-02', 'a')]
    expect(looksBefore([a, b, july], 'july')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { NO_TARGETS } from '#shared/model/new-team.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { practicesOfCell, standingOfPractices } from '../../../renderer/screens/compare/cell-standing.ts'
import { sampleProps } from '../results/mount-screen.tsx'

async function setUp(sheetCount?: number) {
  const { pack, assessment, sheets } = await sampleProps('booking-3', sheetCount)
  const practices = ['toil-cap', 'design-for-operability', 'central-noc-escalation'].flatMap(
    (id) => findPractice(pack, id) ?? [],
  )
  return { pack, practices, score: scoreAssessment(pack, assessment, sheets, { resamples: 0 }) }
}

describe('standing of a cell', () => {
  it('takes the next action of the weakest practice below its target, never of a style', async () => {
    const { pack, practices, score } = await setUp()
    const { next, rated, spread } = standingOfPractices(pack, score, NO_TARGETS, practices)
    expect(next).toMatchObject({
      kind: 'act',
      practice: { id: 'toil-cap' },
      level: 1,
      target: 3,
      targetFrom: 'assumed',
    })
    expect(next.kind === 'act' && next.action.to).toBe(2)
    expect(rated).toBe(3)
    expect(spread).toEqual({ lo: 1, hi: 2 })
  })

  it('has nothing to advise where targets are reached, nothing is rated, or it is a style', async () => {
    const { pack, practices, score } = await setUp()
    const reached = standingOfPractices(pack, score, { ...NO_TARGETS, overall: 1 }, practices)
    expect(reached.next.kind).toBe('reached')
    const style = practices.filter(({ id }) => id === 'central-noc-escalation')
    expect(standingOfPractices(pack, score, NO_TARGETS, style).next.kind).toBe('style')
    const { score: nothing } = await setUp(0)
    const unrated = standingOfPractices(pack, nothing, NO_TARGETS, practices)
    expect(unrated).toMatchObject({ mean: null, rated: 0, spread: null, next: { kind: 'unrated' } })
  })

  it('counts a practice once that several statements name', async () => {
    const { pack } = await setUp()
    const row = pack.comparison.find(({ id }) => id === 'philosophy-and-culture')
    if (!row) throw new Error('no such row')
    expect(practicesOfCell(pack, row, 'sre').map(({ id }) => id)).toEqual(['toil-cap', 'design-for-operability'])
  })
})

import { describe, expect, it } from 'vitest'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { alphaSentence } from '../../../renderer/screens/results/agreement-findings.ts'
import { surenessSentence, verdictSentence } from '../../../renderer/screens/results/describe-mix.ts'
import { takeScoreApart } from '../../../renderer/screens/results/explain/contributions.ts'
import { splitTarget } from '../../../renderer/screens/results/explain/split-target.ts'
import { titleOfTarget } from '../../../renderer/screens/results/explain/title-of-target.ts'
import { findStandOut } from '../../../renderer/screens/results/stand-out.ts'
import { sampleProps } from './mount-screen.tsx'

describe('what Results says', () => {
  it('takes each score apart into parts that add up to it, the user’s own affinities included', async () => {
    const { pack, assessment, sheets, settings } = await sampleProps('terminal-1')
    const affinities = { 'service-catalogue': { itil: 0.1, devops: 0.9, sre: 0 } }
    const score = scoreAssessment(pack, assessment, sheets, { affinities, resamples: 0 })
    for (const framework of FRAMEWORKS) {
      const parts = takeScoreApart(pack, score, { ...settings, affinities }, framework)
      expect(parts.sumOfProducts / parts.sumOfAffinities).toBeCloseTo(score.mix.scores[framework] ?? Number.NaN, 9)
    }
  })

  it('says clearly only what is clear', async () => {
    const { pack, assessment, sheets } = await sampleProps('terminal-1')
    const score = scoreAssessment(pack, assessment, sheets)
    expect(verdictSentence(score, true)).toBe('Clearly closest to ITIL.')
    expect(verdictSentence(score, false)).toBe('Closest to ITIL.')
    const blend = { ...score, mix: { ...score.mix, verdict: 'blend' as const, lead: 0.3 } }
    expect(verdictSentence(blend, true)).toBe('Closest to ITIL, but not clearly: a blend.')
    expect(surenessSentence(blend)).toContain('from half a level on we would call it clear')
    expect(verdictSentence({ ...blend, mix: { ...blend.mix, lead: 0.01 } }, true)).toMatch(
      /^A blend: ITIL and .* are level/,
    )
  })

  it('claims no sureness from one person, and no verdict from nobody', async () => {
    const { pack, assessment, sheets } = await sampleProps('terminal-1', 1)
    const one = scoreAssessment(pack, assessment, sheets)
    expect(surenessSentence(one)).toContain('nobody can say how sure')
    const none = scoreAssessment(pack, assessment, [])
    expect(verdictSentence(none, true)).toContain('not enough answers')
    expect(surenessSentence(none)).toBeNull()
  })

  it('gives no verdict from a few answers, whoever gave them, and says what is needed', async () => {
    const { pack, assessment, sheets } = await sampleProps('terminal-1')
    const few = new Set(assessment.practices.slice(0, 3))
    const barely = sheets.map((sheet) => ({
      ...sheet,
      answers: Object.fromEntries(Object.entries(sheet.answers).filter(([id]) => few.has(id))),
    }))
    const score = scoreAssessment(pack, assessment, barely, { resamples: 0 })
    expect(score.mix).toMatchObject({ verdict: null, coverage: { rated: 3, applicable: 70 } })
    expect(verdictSentence(score, true)).toBe('Too early to say: 3 of 70 practices rated.')
    expect(surenessSentence(score)).toContain('47 practices')
  })

  it('reads α by its customary thresholds', () => {
    expect(alphaSentence(0.8)).toContain('At or above .800')
    expect(alphaSentence(0.667)).toContain('Between')
    expect(alphaSentence(0.66)).toContain('Below .667')
    expect(alphaSentence(null)).toContain('cannot be worked out')
  })

  it('names a mean that hides a weak spot, and what is not rated', async () => {
    const { pack, assessment, sheets } = await sampleProps('booking-3')
    const score = scoreAssessment(pack, assessment, sheets, { resamples: 0 })
    const found = findStandOut(pack, score, 'principle')
    expect(found.hiding?.dimension.id).toBe('think-and-work-holistically')
    const slo = score.dimensions['sre-slo']
    if (!slo) throw new Error('no SLO group')
    const partly = { ...score, dimensions: { ...score.dimensions, 'sre-slo': { ...slo, rated: false } } }
    expect(findStandOut(pack, partly, 'sre').unrated.map(({ dimension }) => dimension.id)).toEqual(['sre-slo'])
  })

  it('gives every target of a chart a title', async () => {
    const { pack } = await sampleProps('booking-3')
    expect(titleOfTarget(pack, 'practice:toil-cap')).toBe('A limit on toil')
    expect(titleOfTarget(pack, 'dimension:cams-culture')).toBe('Culture')
    expect(titleOfTarget(pack, 'mix:devops')).toBe('The DevOps score')
    expect(titleOfTarget(pack, 'mix:blend')).toBe('What kind of shop this is')
    expect(splitTarget('mix')).toEqual(['mix', ''])
  })
})

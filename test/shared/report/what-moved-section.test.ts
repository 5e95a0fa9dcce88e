import { describe, expect, it } from 'vitest'
import { buildReport } from '#shared/report/build-report.ts'
import type { PreviousLook, ReportInput } from '#shared/report/report-input.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { sampleInput } from './sample-report.ts'

const sample = sampleInput()
const before = sample.previous as PreviousLook

function textOf(input: ReportInput): string {
  return JSON.stringify(buildReport(input).sections.find(({ id }) => id === 'what-moved') ?? null)
}

/** The sample with this set of practices asked in the round before. */
function askedBefore(practices: readonly string[], version = before.assessment.model.version): ReportInput {
  const assessment = { ...before.assessment, practices: [...practices], model: { ...before.assessment.model, version } }
  const both = { practices: practices.filter((id) => sample.assessment.practices.includes(id)) }
  const scores = {
    before: scoreAssessment(sample.pack, both, before.sheets, { resamples: 0 }),
    now: scoreAssessment(sample.pack, both, sample.sheets, { resamples: 0 }),
  }
  return { ...sample, previous: { ...before, assessment, scores } }
}

describe('what moved, in the report', () => {
  it('is not there for a first assessment', () => {
    expect(textOf({ ...sample, previous: null })).toBe('null')
  })

  it('says how many practices moved, why as far as the facts tell, and with what evidence', () => {
    const text = textOf(sample)
    expect(text).toContain('46 of 70 practices have another median: 44 a higher one, 2 a lower one')
    expect(text).toMatch(/Delivery metrics.*8 went up, 0 down.*New evidence: Team board/)
  })

  it('does not tell what a role of fewer than three people answered', () => {
    expect(textOf(sample)).toContain('By role: dev')
    expect(textOf(sample)).not.toMatch(/By role: [^.]*(manager|business|SRE)/)
  })

  it('says of each step that was done whether a higher median followed, and claims no cause', () => {
    const text = textOf(sample)
    expect(text).toContain(
      '3 steps of the roadmap were marked as done in between: 2 followed by a higher median, 1 not',
    )
    expect(text).toContain('does not prove')
    const planning = { ...sample.planning, notes: {}, milestones: [], baselines: [] }
    expect(textOf({ ...sample, planning })).not.toContain('Steps done')
  })

  it('names what was asked in one of the two only, by its title or else its id, and the other version of the model', () => {
    const text = textOf(askedBefore([...before.assessment.practices.slice(1), 'gone-since'], '0.9.0'))
    expect(text).toContain('2 practices were asked in one of the two only')
    expect(text).toContain('gone-since')
    expect(text).toContain(sample.pack.practices.find(({ id }) => id === before.assessment.practices[0])?.title)
    expect(text).toContain('trefoil-core 0.9.0 then')
    expect(text).toContain('of 69 practices')
  })

  it('bears two rounds that share no practice', () => {
    expect(textOf(askedBefore(['gone-since']))).toContain('no practice of 0 has another median')
  })
})

import { describe, expect, it } from 'vitest'
import { buildReport } from '#shared/report/build-report.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { aBaseline, aMilestone } from '#test/fixtures/records.ts'
import { mojInput } from './moj-report.ts'

const moj = mojInput()
const step = moj.roadmap?.steps.find(({ period }) => period === 0)
const id = step?.id ?? ''

const planning = (change: Partial<NonNullable<ReportInput['planning']>>): ReportInput => ({
  ...moj,
  planning: { notes: {}, milestones: [], baselines: [], ...change },
})
const textOf = (input: ReportInput, section: string) =>
  JSON.stringify(buildReport(input).sections.find((each) => each.id === section) ?? null)

describe('the roadmap in the report', () => {
  it('says nothing of business and promises where there are none', () => {
    const ids = buildReport(planning({})).sections.map((section) => section.id)
    expect(ids).not.toContain('joint-timeline')
    expect(ids).not.toContain('promises')
  })

  it('draws the business beside IT, and says what is to be settled', () => {
    const late = aMilestone({ title: 'Winter sale', needBy: '2000-01-01', needs: [id] })
    const input = planning({ milestones: [late, aMilestone({ id: 'm2', title: 'Spring fair', needs: [] })] })
    expect(textOf(input, 'roadmap')).toContain('Winter sale')
    expect(textOf(input, 'joint-timeline')).toMatch(/Winter sale.*too late/)
    expect(textOf(input, 'joint-timeline')).toMatch(/Spring fair.*nobody has said what it needs of IT/)
    expect(textOf(input, 'joint-timeline')).toContain('2 to be settled with the business')
  })

  it('sets the plan beside the latest promise, and says what came of an earlier one', () => {
    const promise = aBaseline({
      name: 'Two years ago',
      startsOn: '2000-01-03',
      frozenOn: '2000-01-03',
      periodOf: { [id]: 0 },
      levels: { [step?.practice ?? '']: step?.from ?? 0 },
    })
    const done = { [id]: { progress: { state: 'done', on: '2000-02-01' } } } as const
    const text = textOf(planning({ baselines: [promise], notes: done }), 'promises')
    expect(text).toContain('Done, but did not move')
    expect(text).toContain('Done, level not there')
    expect(textOf(planning({ baselines: [promise] }), 'promises')).toContain('Later')
  })
})

import { describe, expect, it } from 'vitest'
import { readCsvTable } from '#shared/interchange/csv-table.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { REPORT_FORMATS } from '#shared/report/index.ts'
import type { Report } from '#shared/report/report.ts'
import { mojInput } from './moj-report.ts'

const report = buildReport(mojInput())
const practices = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'practice'))

describe('Markdown', () => {
  const markdown = REPORT_FORMATS.md.write?.(report) ?? ''
  const bare = markdown.replaceAll('\\', '')

  it('keeps every question, comment and piece of evidence', () => {
    for (const { question, answers } of practices) {
      expect(bare).toContain(question)
      for (const { comment, evidence } of answers)
        for (const words of [comment, ...evidence]) expect(bare).toContain(words)
    }
  })

  it('has the table behind every chart, and links that resolve', () => {
    const charts = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'))
    for (const { scene } of charts) expect(bare).toContain(`| ${scene.table.columns.join(' | ')} |`)
    for (const [, target] of markdown.matchAll(/\]\(#([^)]+)\)/g)) expect(markdown).toContain(`<a id="${target}"></a>`)
  })

  it('sets no second full stop after what somebody typed', () => {
    expect(bare).not.toMatch(/\.\. Evidence/)
  })

  it('reads nothing that a person typed as markup', () => {
    const typed = REPORT_FORMATS.md.write?.(withComment('<img src=x> [a](http://b) *c* | d\n# e')) ?? ''
    expect(typed).toContain('\\<img src=x\\> \\[a\\](http://b) \\*c\\* \\| d \\# e')
  })
})

describe('findings as CSV', () => {
  it('has one row per practice, with figures as figures', () => {
    const table = readCsvTable((REPORT_FORMATS.csv.write?.(report) ?? '').replace('\uFEFF', ''), 'findings.csv')
    if (!table.ok) throw new Error('not a table')
    const [head, ...rows] = table.value.map(({ cells }) => cells)
    expect(rows).toHaveLength(70)
    const column = (name: string) => head?.indexOf(name) ?? -1
    const slos = rows.find((row) => row[column('practice')] === 'agreed-slos') ?? []
    expect([
      slos[column('level')],
      slos[column('target')],
      slos[column('gap')],
      slos[column('target_assumed')],
    ]).toEqual(['0', '3', '3', 'yes'])
    expect(slos[column('next_action')]).not.toBe('')
  })

  it('disarms what a spreadsheet would run', () => {
    const armed: Report = {
      ...report,
      sections: report.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.kind === 'practice' ? { ...block, title: '=HYPERLINK("x")' } : block,
        ),
      })),
    }
    expect(REPORT_FORMATS.csv.write?.(armed)).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

it('writes the whole model as JSON', () => {
  expect(JSON.parse(REPORT_FORMATS.json.write?.(report) ?? '')).toEqual({
    format: 'trefoil-report',
    schemaVersion: 1,
    ...JSON.parse(JSON.stringify(report)),
  })
})

function withComment(comment: string): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'practice'
        ? { ...block, answers: block.answers.map((answer) => ({ ...answer, comment })) }
        : block,
    ),
  }))
  return { ...report, sections }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildReport } from '#shared/report/build-report.ts'
import type { Block, Report, RichText } from '#shared/report/report.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { SECTION_IDS } from '#shared/report/sections/index.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { hardInput } from './hard-report.ts'
import { inventedInput } from './invented-report.ts'
import { completeInput, mojInput } from './moj-report.ts'

const GOLDENS = new URL('../../golden/report/', import.meta.url)
const moj = mojInput()
const eight = inventedInput({ people: 8, comments: 0.1 })

describe('the report model', () => {
  it.each([
    ['moj', moj],
    ['eight-people', eight],
  ])('of %s reads as it did', (name, input) => {
    const file = new URL(`${name}.txt`, GOLDENS)
    const outline = outlineOf(buildReport(input))
    if (process.env.UPDATE_GOLDENS || !existsSync(file)) writeFileSync(file, outline)
    expect(outline).toBe(readFileSync(file, 'utf8'))
  })

  it('does not depend on the order of the sheets, and names its data', () => {
    const turned = buildReport({ ...eight, sheets: [...eight.sheets].reverse() })
    expect(turned.meta.dataHash).toBe(buildReport(eight).meta.dataHash)
    const [first, ...rest] = eight.sheets
    const changed = first ? [{ ...first, participant: 'Somebody else' }, ...rest] : []
    expect(buildReport({ ...eight, sheets: changed }).meta.dataHash).not.toBe(turned.meta.dataHash)
  })

  it('links only to what is there', () => {
    for (const input of [moj, eight, withoutRoadmap(moj), nobody()]) {
      const report = buildReport(input)
      const anchors = new Set(report.sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(anchorsOf)]))
      for (const link of linksOf(report)) if (link.startsWith('#')) expect(anchors).toContain(link.slice(1))
    }
  })

  it('has its sections in the order of the registry, each once', () => {
    const ids = buildReport(eight).sections.map(({ id }) => id)
    expect(ids).toEqual(SECTION_IDS.filter((id) => ids.includes(id)))
  })

  it('speaks of an empty assessment without inventing anything', () => {
    const text = JSON.stringify(buildReport(nobody()))
    expect(text).toContain('Too little is rated')
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('does not call a team done where nothing is rated, nor sure where little is', () => {
    const board = (input: ReportInput) => JSON.stringify(buildReport(input).sections.find(({ id }) => id === 'board'))
    expect(board(nobody())).toContain('Nobody answered')
    expect(board(nobody())).toContain('Collect answers first')
    const { pack, team, assessment, sheets } = moj
    const few = sheets.map((sheet) => ({
      ...sheet,
      answers: Object.fromEntries(Object.entries(sheet.answers).slice(0, 3)),
    }))
    expect(board(completeInput({ pack, team, assessment, sheets: few }))).toContain('Only 3 of 70 practices are rated')
    expect(board(moj)).not.toContain('first impression')
  })

  it('says of no framework that it leads where all are level', () => {
    const outline = outlineOf(buildReport(hardInput()))
    expect(outline).toContain('no framework is ahead')
    expect(outline).toContain('No framework is ahead')
    expect(outline).not.toContain('leads by')
  })

  it('keeps what was written about the team and the assessment', () => {
    const team = { ...moj.team, description: 'Runs the quay.', goals: ['Sleep at night'], customers: 'Skippers' }
    const text = JSON.stringify(
      buildReport({ ...moj, team, assessment: { ...moj.assessment, note: 'After the flood.' } }),
    )
    for (const words of ['Runs the quay.', 'Sleep at night', 'Skippers', 'After the flood.'])
      expect(text).toContain(words)
  })

  it('shows the trend where there were assessments before', () => {
    const mix = moj.score.mix.scores
    const before = {
      title: 'Spring',
      heldOn: '2026-03-01',
      participants: 4,
      mix: { ...mix, sre: (mix.sre ?? 0) - 0.3 },
    }
    const text = JSON.stringify(buildReport({ ...moj, earlier: [before] }))
    expect(text).toContain('Over time')
    expect(text).toContain(' +0.3')
    expect(JSON.stringify(buildReport(moj))).not.toContain('Over time')
  })

  it('lists every step of the roadmap, planned or not', () => {
    const text = JSON.stringify(buildReport(moj).sections.find(({ id }) => id === 'roadmap'))
    for (const { practice } of moj.roadmap?.steps ?? []) expect(text).toContain(`#practice-${practice}`)
  })

  it('warns of overwork only where well-being is low', () => {
    const ids = (input: ReportInput) => buildReport(input).sections.map(({ id }) => id)
    expect(ids(moj)).not.toContain('overworked')
    expect(ids(withLevel(moj, 'wellbeing-and-job-satisfaction', 1))).toContain('overworked')
  })

  it('hides roles with fewer than three people', () => {
    const table = buildReport(eight)
      .sections.find(({ id }) => id === 'disagreements')
      ?.blocks.find((block) => block.kind === 'table' && block.columns.some(({ title }) => title.startsWith('dev')))
    const titles = table?.kind === 'table' ? table.columns.map(({ title }) => title) : []
    expect(titles).toEqual(['Practice', 'dev (3)', 'ops (3)', 'Gap'])
  })
})

/** A few lines per section: what is said first, and what kinds of blocks follow. Practices are only counted. */
function outlineOf(report: Report): string {
  const sections = report.sections.map(({ title, blocks }) => {
    const practices = blocks.filter(({ kind }) => kind === 'practice').length
    const lines = blocks
      .filter(({ kind }) => kind !== 'practice')
      .map((block) => `  ${block.kind}: ${gistOf(block)}`.slice(0, 150))
    return [`${title}`, ...lines, ...(practices > 0 ? [`  ${practices} practices`] : [])].join('\n')
  })
  return `${[report.title, report.subtitle, ...sections].join('\n\n')}\n`
}

function gistOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
    case 'note':
      return plain(block.text)
    case 'list':
      return `${block.items.length} items, ${plain(block.items[0] ?? '')}`
    case 'chart':
      return block.scene.description
    case 'figures':
      return block.figures.map(({ label, value, note }) => `${label} ${value} ${note ?? ''}`).join('; ')
    case 'table':
      return `${block.rows.length} rows of ${block.columns.map(({ title }) => title).join(' | ')}`
    case 'columns':
      return block.columns.map(({ title, items }) => `${title}: ${items.map(plain).join(', ')}`).join('; ')
    case 'entry':
      return `${plain(block.title)} ${block.aside ?? ''}`
    case 'comparison':
      return block.rows.map(({ cells }) => cells.map(({ score }) => score).join(', ')).join(' / ')
    case 'practice':
      return block.title
  }
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

function anchorsOf(block: Block): readonly string[] {
  if (block.kind === 'practice') return [`practice-${block.id}`]
  return 'id' in block && block.id !== undefined ? [block.id] : []
}

function linksOf(report: Report): readonly string[] {
  return [...JSON.stringify(report.sections).matchAll(/"link":"([^"]+)"/g)].flatMap(([, link]) => link ?? [])
}

function withoutRoadmap(input: ReportInput): ReportInput {
  return { ...input, roadmap: null }
}

function nobody(): ReportInput {
  const { pack, team, assessment } = moj
  return completeInput({ pack, team, assessment, sheets: [] })
}

function withLevel(input: ReportInput, practice: string, level: 1): ReportInput {
  const sheets = input.sheets.map((sheet) => {
    const answer = sheet.answers[practice]
    return answer ? { ...sheet, answers: { ...sheet.answers, [practice]: { ...answer, value: level } } } : sheet
  })
  return { ...input, sheets, score: scoreAssessment(input.pack, input.assessment, sheets) }
}

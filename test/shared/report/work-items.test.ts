import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import type { StepNote } from '#shared/model/plan.ts'
import { ROADMAP_FORMATS, type RoadmapFormatId } from '#shared/report/work-items/index.ts'
import type { RoadmapFacts } from '#shared/report/work-items/work-item.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { loadCorePack } from '../../load-core-pack.ts'
import { scoreOf } from '../roadmap/score-of.ts'

const pack = loadCorePack()
const PLAN = makeDefaultPlan({ id: 'plan', teamId: 'team-1', startsOn: '2027-01-04' })

function factsWith(note: string, owner = '', team = 'Ärger, Söhne; & Co', more: StepNote = {}): RoadmapFacts {
  const score = scoreOf({ 'version-control': 1, 'continuous-integration': 1 })
  const notes = { 'version-control:2': { note, owner, ...more } }
  const roadmap = buildRoadmap({
    pack,
    score,
    team: { goals: [], targets: NO_TARGETS, weights: EVEN_WEIGHTS },
    plan: { ...PLAN, notes },
  })
  return { pack, team: { id: 'team-1', name: team }, roadmap, notes, madeAt: '2026-11-25T22:00:01.123Z' }
}

function rowsOf(format: RoadmapFormatId, facts: RoadmapFacts): string[][] {
  const { data, errors } = Papa.parse<string[]>(ROADMAP_FORMATS[format].write(facts).replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('the column sets', () => {
  it.each([
    ['jira-csv', 'Summary,Issue Type,Description,Labels,Labels,Labels,Labels,Assignee,Due Date,Original Estimate'],
    ['azure-csv', 'Work Item Type,Title,Description,Tags,Remaining Work'],
    ['github-csv', 'title,body,labels'],
    ['asana-csv', 'Name,Description,Section,Assignee,Collaborators,Start Date,Due Date,Tags'],
  ] as const)('of %s are those its importer knows, one row per planned step', (format, columns) => {
    const facts = factsWith('a "quoted", note\nof two lines')
    const [head, ...rows] = rowsOf(format, facts)
    expect(head?.join()).toBe(columns)
    expect(rows).toHaveLength(facts.roadmap.steps.filter(({ period }) => period !== null).length)
    for (const row of rows) expect(row).toHaveLength(columns.split(',').length)
    expect(rows.flat().join()).toContain('of two lines')
  })

  it('give dates, estimates and people as each tool takes them', () => {
    const facts = factsWith('', 'ana@example.org')
    const ofStep = (format: RoadmapFormatId) =>
      rowsOf(format, facts).find((row) => row.join().includes('ana@example.org')) ?? []
    const days = facts.roadmap.steps.find(({ id }) => id === 'version-control:2')?.effort ?? 0
    expect(ofStep('jira-csv').slice(3)).toEqual([
      'trefoil',
      'devops',
      'level-2',
      'period-1',
      'ana@example.org',
      '2027-04-04',
      String(days * 8 * 3600),
    ])
    expect(ofStep('azure-csv').at(-1)).toBe(String(days * 8))
    expect(ofStep('asana-csv').slice(2)).toEqual([
      'Period 1',
      'ana@example.org',
      '',
      '01/04/2027',
      '04/04/2027',
      'trefoil,devops,level-2,period-1',
    ])
    expect(ofStep('azure-csv').at(-2)).toBe('trefoil; devops; level-2; period-1')
    expect(rowsOf('github-csv', facts)[1]?.at(-1)).toBe('trefoil,devops,level-2,period-1')
  })

  it('hold work to do only: what is done opens no task, but its review stays in the calendar', () => {
    const facts = factsWith('', '', 'Team', { progress: { state: 'done', on: '2027-02-01' } })
    const planned = facts.roadmap.steps.filter(({ period }) => period !== null).length
    for (const format of ['jira-csv', 'azure-csv', 'github-csv', 'asana-csv'] as const) {
      expect(rowsOf(format, facts)).toHaveLength(planned)
    }
    expect(ROADMAP_FORMATS.ics.write(facts).replaceAll('\r\n ', '')).toContain('version control: level 1 to 2')
  })

  it('name no person that a tool could not find: an owner without an address stands in the description', () => {
    const [, row] = rowsOf('jira-csv', factsWith('', 'Ana')).filter(
      (cells, at) => at === 0 || cells.join().includes('Ana'),
    )
    expect([row?.[7], row?.[2]?.includes('Owner: Ana')]).toEqual(['', true])
  })
})

describe('whatever a team has written', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 200 })

  it('no cell runs as a formula, and no markup gets through', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const facts = factsWith(`=HYPERLINK("x")<script>${text}`)
        for (const format of ['jira-csv', 'azure-csv', 'github-csv', 'asana-csv'] as const) {
          for (const cell of rowsOf(format, facts).flat()) expect(cell).not.toMatch(/^\s*[=+\-@]\D/)
        }
        expect(ROADMAP_FORMATS['azure-csv'].write(facts)).not.toContain('<script>')
      }),
      { numRuns: 25 },
    )
  })

  it('the calendar keeps to RFC 5545: lines of 75 octets with CRLF, escaped text that comes back whole', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const file = ROADMAP_FORMATS.ics.write(factsWith(`n;o,t\\e ${text}`, '', 'Zoë 🌊'.repeat(9)))
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        const lines = file.split('\r\n')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\p{Cc}]/u)
        }
        const unfolded = file.replaceAll('\r\n ', '').split('\r\n')
        for (const line of unfolded.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)?:/)
        const description = unfolded.find((line) => line.includes('n\\;o\\,t\\\\e')) ?? ''
        const plain = description.replace(/\\([\\;,n])/g, (_, one) => (one === 'n' ? '\n' : one))
        expect(plain).toContain('n;o,t\\e ')
      }),
      { numRuns: 25 },
    )
  })

  it('one event a day, with its own UID and the moment the file was made', () => {
    const file = ROADMAP_FORMATS.ics.write(factsWith(''))
    expect(file.match(/^UID:.+/gm)?.map((line) => line.trim())).toEqual([
      'UID:review-2027-04-18-team-1@trefoil',
      'UID:review-2027-07-18-team-1@trefoil',
    ])
    expect(file).toContain(
      'UID:review-2027-04-18-team-1@trefoil\r\nDTSTAMP:20261125T220001Z\r\nDTSTART;VALUE=DATE:20270418\r\nDTEND;VALUE=DATE:20270419',
    )
  })

  it('Markdown keeps its tables', () => {
    const table = ROADMAP_FORMATS.markdown.write(factsWith('', 'A | B\nC <b>'))
    expect(table).toContain('A \\| B C \\<b\\>')
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readAnswersCsv, writeAnswersCsv } from '#shared/interchange/answers-csv.ts'
import { describeProblem } from '#shared/lib/result.ts'
import { EMPTY_ANSWER } from '#shared/model/empty-answer.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { anyParticipants } from './workspace-arbitrary.ts'

const pack = loadCorePack()
const HEADER = 'participant,role,practice,answer,confidence,comment,evidence\n'
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/answers/${name}.csv`, import.meta.url), 'utf8')

function problemsOf(name: string, text = fixture(name)): string[] {
  const result = readAnswersCsv(text, `${name}.csv`, pack)
  return result.ok ? [] : result.problems.map(describeProblem)
}

describe('answers that are read', () => {
  it('come by participant, with evidence line by line', () => {
    expect(readAnswersCsv(fixture('good'), 'good.csv', pack)).toEqual({
      ok: true,
      value: [
        {
          participant: 'Ada',
          role: 'dev',
          answers: {
            'agreed-slos': {
              value: 3,
              confidence: 'high',
              comment: 'Signed last spring',
              evidence: [{ text: 'https://wiki.example/slo', date: null, owner: '' }],
            },
            runbooks: { ...EMPTY_ANSWER, value: 'dk' },
            'toil-cap': { value: 'na', confidence: 'medium', comment: 'We run nothing ourselves', evidence: [] },
          },
        },
        {
          participant: 'Grace',
          role: 'ops',
          answers: {
            'agreed-slos': {
              value: 2,
              confidence: 'low',
              comment: 'Only for the shop, not for search',
              evidence: [
                { text: 'Minutes of the review', date: '2026-03-01', owner: 'Grace' },
                { text: 'Dashboard', date: null, owner: 'Ada' },
              ],
            },
            runbooks: { ...EMPTY_ANSWER, value: 'dk' },
          },
        },
      ],
    })
  })

  it('may come from a spreadsheet: byte order mark, CRLF, semicolons, line breaks in quotes, other order, escaped formula', () => {
    expect(readAnswersCsv(fixture('good-from-spreadsheet'), 'x.csv', pack)).toEqual({
      ok: true,
      value: [
        {
          participant: 'Zoë',
          role: 'SRE',
          answers: {
            'agreed-slos': {
              value: 4,
              confidence: 'high',
              comment: 'First line\r\nsecond line; with "quotes"',
              evidence: [],
            },
            runbooks: {
              value: 'na',
              confidence: null,
              comment: 'No service of our own',
              evidence: [{ text: '=HYPERLINK("x")', date: null, owner: '' }],
            },
          },
        },
      ],
    })
  })

  it('may hold a note before the answer', () => {
    const result = readAnswersCsv(`${HEADER}Ada,dev,runbooks,,,Ask Alan,\n`, 'x.csv', pack)
    expect(result.ok && result.value[0]?.answers.runbooks).toEqual({ ...EMPTY_ANSWER, comment: 'Ask Alan' })
  })
})

describe('answers that are refused', () => {
  it.each([
    [
      'bad-unknown-practice',
      ['bad-unknown-practice.csv, row 3 (line 3), column practice: there is no practice “agreed-sloes”'],
    ],
    ['bad-level', ['bad-level.csv, row 3 (line 4), column answer: “7” is not an answer: 0 to 5, na or dk']],
    [
      'bad-duplicate',
      ['bad-duplicate.csv, row 4 (line 4), column practice: “Ada” already answered “agreed-slos” in row 2'],
    ],
    [
      'bad-columns',
      [
        'bad-columns.csv, row 1 (line 1): unknown column “mood”',
        'bad-columns.csv, row 1 (line 1): column “confidence” is missing',
        'bad-columns.csv, row 1 (line 1): column “evidence” is missing',
      ],
    ],
    [
      'bad-many',
      [
        'bad-many.csv, row 2 (line 2), column confidence: “sure” is not low, medium or high',
        'bad-many.csv, row 3 (line 3), column comment: “na” needs its reason here',
        'bad-many.csv, row 3 (line 3), column role: “Ada” has the role “dev” in row 2',
        'bad-many.csv, row 4 (line 4), column participant: is empty',
        'bad-many.csv, row 4 (line 4), column answer: is empty: 0 to 5, na or dk',
        'bad-many.csv, row 5 (line 5): has 4 cells where the header has 7; a cell with a comma must stand in quotation marks',
      ],
    ],
    ['bad-open-quote', ['bad-open-quote.csv, row 2 (line 2): a quotation mark is opened here and never closed']],
    ['bad-empty', ['bad-empty.csv: is empty']],
  ])('%s', (name, problems) => {
    expect(problemsOf(name)).toEqual(problems)
  })

  it.each(['6', '-1', '3.5', '10', 'yes', '３', '1e0', '0x1'])('level %s', (level) => {
    expect(problemsOf('x', `${HEADER}Ada,dev,runbooks,${level},,,\n`)).toHaveLength(1)
  })

  it('lists the first twenty problems and counts the rest', () => {
    const problems = problemsOf('x', HEADER + 'Ada,dev,nothing,3,,,\n'.repeat(30))
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toMatch(/^… and \d+ more problems$/)
  })

  it('names of what every object has are no practices', () => {
    expect(problemsOf('x', `${HEADER}__proto__,dev,constructor,3,,,\nx,dev,__proto__,3,,,\n`)).toHaveLength(2)
  })

  it('more than 200,000 cells, in many rows or in one', () => {
    expect(problemsOf('x', HEADER + ',,,,,,\n'.repeat(30_000))).toEqual([
      'x.csv: has more than 200000 cells and was not read',
    ])
    expect(problemsOf('x', ','.repeat(300_000))).toEqual(['x.csv: has more than 200000 cells and was not read'])
  })
})

it('refuses a cell of megabytes instead of chewing on it', () => {
  const cell = `"${'"'.repeat(4_000_000)}"`
  expect(problemsOf('x', `${HEADER}a,b,runbooks,3,,,${cell}\n`)).toEqual([
    'x.csv, row 2 (line 2): has a cell of more than 1000000 characters',
  ])
  expect(problemsOf('y', `${HEADER}a,b,runbooks,3,,,"${'line\n'.repeat(100_000)}"\n`)).toEqual([
    'y.csv, row 2 (line 2), column evidence: has more than 50 lines, or one of more than 10,000 characters',
  ])
})

describe('answers that are written', () => {
  it('come back exactly, whatever people typed', () => {
    fc.assert(
      fc.property(anyParticipants, (participants) => {
        const text = writeAnswersCsv(participants, pack)
        expect(readAnswersCsv(text, 'x.csv', pack)).toEqual({ ok: true, value: participants })
        expect(
          Papa.parse<string[]>(text)
            .data.flat()
            .filter((cell) => /^\s*[=@＝＋－＠]/.test(cell)),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('number participants who share a name, and name those without', () => {
    const answers = { runbooks: { ...EMPTY_ANSWER, value: 3 as const } }
    const sheets = ['Ada', '', 'Ada'].map((participant) => ({ participant, role: '', answers }))
    const read = readAnswersCsv(writeAnswersCsv(sheets, pack), 'x.csv', pack)
    expect(read.ok && read.value.map(({ participant }) => participant)).toEqual(['Ada', 'Participant 2', 'Ada (2)'])
  })
})

it('never throws, whatever the file', () => {
  const good = fixture('good')
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 6 }), (at, cut, put) => {
      const result = readAnswersCsv(good.slice(0, at) + put + good.slice(at + cut), 'damaged.csv', pack)
      expect(result.ok || result.problems.length > 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

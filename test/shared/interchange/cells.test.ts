import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsvTable } from '#shared/interchange/csv-table.ts'
import { readEvidenceCell, writeEvidenceCell } from '#shared/interchange/evidence-cell.ts'
import { escapeFormula, unescapeFormula } from '#shared/lib/formula-escape.ts'
import { writeCsvTable } from '#shared/lib/write-csv-table.ts'
import { anyEvidence, anyText } from './workspace-arbitrary.ts'

describe('formulas', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00A0=1',
    '\u200B=1',
    '＝1',
    '＋1',
    '－1+1',
    '＠x',
    '+49 170',
  ])('%j is made harmless', (cell) => {
    expect(escapeFormula(cell)).toBe(`'${cell}`)
  })

  it.each(['-5.2', '+3', '-5,2', '-12%', 'a=b', '', "it's", "'quoted'"])('%j stays as it is', (cell) => {
    expect(escapeFormula(cell)).toBe(cell)
    expect(unescapeFormula(cell)).toBe(cell)
  })

  it('come back exactly', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(fc.constantFrom("'", "''", '=', ' '), anyText).map((parts) => parts.join('')),
        ),
        (cell) => {
          expect(unescapeFormula(escapeFormula(cell))).toBe(cell)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('evidence', () => {
  it('reads as a person would write it', () => {
    const items = [
      { text: 'https://wiki.example/slo', date: null, owner: '' },
      { text: 'Minutes', date: '2026-03-01', owner: '' },
      { text: 'Dashboard', date: null, owner: 'Grace' },
      { text: 'Report', date: '2026-03-01', owner: 'Ada' },
    ]
    const cell = 'https://wiki.example/slo\nMinutes (2026-03-01)\nDashboard (undated, Grace)\nReport (2026-03-01, Ada)'
    expect(writeEvidenceCell(items)).toBe(cell)
    expect(readEvidenceCell(cell)).toEqual(items)
  })

  it.each([
    'plain',
    'Report (2026-02-30)',
    'call (by hand)',
    'x (undated)',
    '"abc"',
    '"a" b',
    'C:\\new',
    'x ()',
    '(2026-03-01)',
  ])('%j is just a text', (text) => {
    expect(readEvidenceCell(text)).toEqual([{ text, date: null, owner: '' }])
    expect(readEvidenceCell(writeEvidenceCell([{ text, date: null, owner: '' }]))).toEqual([
      { text, date: null, owner: '' },
    ])
  })

  it('comes back exactly', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 4 }), (items) => {
        const written = items.filter(({ text, date, owner }) => text || date || owner)
        expect(readEvidenceCell(writeEvidenceCell(items))).toEqual(written)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the table', () => {
  const anyRows = fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })

  it('is read as Papa Parse reads it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const text = writeCsvTable([['a', 'b', 'c'], ...rows])
        const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data
        const read = readCsvTable(text, 'x.csv')
        const filled = expected.filter((cells) => cells.some((cell) => cell.trim() !== ''))
        expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(filled)
      }),
      { numRuns: 500 },
    )
  })

  it('counts rows as a spreadsheet does, and lines as an editor does, whatever ends them', () => {
    const read = readCsvTable('a,b\r\n"1\r\n\n2",x\n\n3,4\r5,6', 'x.csv')
    expect(read.ok && read.value.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [4, 6],
      [5, 7],
    ])
  })

  it('refuses text after a closing quotation mark', () => {
    expect(readCsvTable('a,b\n"x"y,z\n', 'x.csv')).toMatchObject({
      ok: false,
      problems: [{ place: 'x.csv, row 2 (line 2)', message: 'cell 1 goes on after its closing quotation mark' }],
    })
  })
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, readJsonFrom, runTrefoil, writeAnswers } from './run-trefoil.ts'

const folder = makeFolder()
const HEADER = 'participant,role,practice,answer,confidence,comment,evidence'
const PLAIN = ['Ada,dev,agreed-slos,3,high,"Two lines, here:\nand a “quote""”",', 'Ada,dev,runbooks,dk,,,']

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('what spreadsheets write is read alike', () => {
  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no newline at the end', (text: string) => text.trimEnd()],
    ['quotation marks everywhere', (text: string) => text.replace(HEADER, HEADER.replaceAll(/\w+/g, '"$&"'))],
    ['capitals in the header', (text: string) => text.replace(HEADER, HEADER.toUpperCase())],
  ])('%s', async (name, change) => {
    const plain = writeAnswers(folder, 'plain.csv', PLAIN)
    const changed = write(`changed ${name}.csv`, change(`${[HEADER, ...PLAIN].join('\n')}\n`))
    const scores = await Promise.all([plain, changed].map((path) => readJsonFrom('score', path, '--json')))
    expect(scores[1]).toEqual(scores[0])
    expect(scores[0]).toHaveProperty('practices.agreed-slos.median', 3)
    expect(scores[0]).toHaveProperty('practices.runbooks.dontKnow', 1)
  })
})

describe('refused with file, row and column, nothing on stdout, exit code 1', () => {
  it.each([
    ['an unknown practice', ['Ada,dev,agreed-slos,3,,,', 'Ada,dev,agreed-sloes,3,,,'], 3, 'practice', 'agreed-sloes'],
    ['a level that does not exist', ['Ada,dev,agreed-slos,6,,,'], 2, 'answer', '6'],
    ['half a level', ['Ada,dev,agreed-slos,2.5,,,'], 2, 'answer', '2.5'],
    ['a negative level', ['Ada,dev,agreed-slos,-1,,,'], 2, 'answer', '-1'],
    [
      'a duplicate',
      ['Ada,dev,agreed-slos,3,,,', 'Bo,ops,agreed-slos,3,,,', 'Ada,dev,agreed-slos,3,,,'],
      4,
      'practice',
      'row 2',
    ],
    ['an unknown confidence', ['Ada,dev,agreed-slos,3,certain,,'], 2, 'confidence', 'certain'],
    ['nobody’s answer', [',dev,agreed-slos,3,,,'], 2, 'participant', 'empty'],
    ['“na” without a reason', ['Ada,dev,agreed-slos,na,,,'], 2, 'comment', 'reason'],
    ['a row after a cell of two lines', ['Ada,dev,agreed-slos,3,,"a\nb",', 'Ada,dev,toil-cap,9,,,'], 3, 'answer', '9'],
  ])('%s', async (name, rows, row, column, word) => {
    const path = writeAnswers(folder, `${name}.csv`, rows)
    for (const command of [
      ['score', path, '--json'],
      ['validate', path],
      ['roadmap', path, '--json'],
    ]) {
      const { code, stdout, stderr } = await runTrefoil(...command)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(`${name}.csv`)
      expect(stderr).toContain(`row ${row}`)
      expect(stderr).toContain(`column ${column}`)
      expect(stderr).toContain(word)
    }
  })

  it.each([
    ['an empty file', ''],
    ['a header alone', `${HEADER}\n`],
    ['a missing column', 'participant,role,practice,answer\nAda,dev,agreed-slos,3\n'],
    ['a foreign table', 'name,price\nTea,3\n'],
    ['an open quotation mark', `${HEADER}\nAda,dev,agreed-slos,3,,"open\n`],
    ['damaged JSON', '{"format": "trefoil-workspace", "schemaVersion": 1,'],
    ['foreign JSON', '{"name": "left-pad", "version": "1.0.0"}'],
    ['a future workspace', '{"format": "trefoil-workspace", "schemaVersion": 99}'],
    ['nesting without end', '['.repeat(100_000)],
  ])('%s', async (name, text) => {
    const path = write(`${name}${text.startsWith('{') || text.startsWith('[') ? '.json' : '.csv'}`, text)
    const { code, stdout, stderr } = await runTrefoil('validate', path)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(name)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('a picture, a folder, and what does not exist', async () => {
    const picture = join(folder, 'picture.csv')
    writeFileSync(picture, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]))
    mkdirSync(join(folder, 'a folder'))
    for (const path of [picture, join(folder, 'a folder'), join(folder, 'nowhere.json')]) {
      const { code, stdout, stderr } = await runTrefoil('score', path, '--json')
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(path)
    }
  })
})

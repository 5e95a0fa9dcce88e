import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkspace, writeWorkspace } from '#shared/interchange/workspace-json.ts'
import { describeProblem } from '#shared/lib/result.ts'
import { anyWorkspace } from './workspace-arbitrary.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/workspaces/${name}.json`, import.meta.url), 'utf8')

function problemsOf(name: string, text = fixture(name)): string[] {
  const result = readWorkspace(text, `${name}.json`)
  return result.ok ? [] : result.problems.map(describeProblem)
}

describe('a workspace file', () => {
  it('comes back byte for byte', () => {
    const read = readWorkspace(fixture('good'), 'good.json')
    expect(read.ok && writeWorkspace(read.value)).toBe(fixture('good'))
  })

  it('comes back exactly, whatever people typed, and whatever the order of the fields', () => {
    fc.assert(
      fc.property(anyWorkspace, (facts) => {
        const text = writeWorkspace(facts)
        const read = readWorkspace(text, 'any.json')
        expect(read).toEqual({ ok: true, value: facts })
        expect(read.ok && writeWorkspace(read.value)).toBe(text)
      }),
    )
  })

  it('may begin with a byte order mark', () => {
    expect(readWorkspace(`\uFEFF${fixture('good')}`, 'good.json').ok).toBe(true)
  })

  it('is written even where a record breaks the schema: it is still somebody’s data', () => {
    const read = readWorkspace(fixture('good'), 'good.json')
    if (!read.ok) throw new Error('the good fixture is read')
    const long = { ...read.value, settings: { ...read.value.settings, name: 'x'.repeat(500) } }
    expect(writeWorkspace(long)).toContain('x'.repeat(500))
  })
})

describe('a refused file says where', () => {
  it.each([
    [
      'bad-damaged',
      [/^bad-damaged\.json, line \d+, column \d+: This is not valid JSON: a text that begins here never ends$/],
    ],
    ['bad-syntax', [/^bad-syntax\.json, line 19, column 7: This is not valid JSON: “"” where “,” or “}” should be$/]],
    ['bad-foreign', [/^bad-foreign\.json: This is not a Trefoil workspace: it has no “format”$/]],
    [
      'bad-newer',
      [/^bad-newer\.json, schemaVersion: This file is from a newer Trefoil \(schema version 99; this one reads up to/],
    ],
    ['bad-proto', [/^bad-proto\.json, settings\.affinities\.__proto__: is a key that no file may use$/]],
    ['bad-deep', [/^bad-deep\.json, line 1, column \d+: is nested more than 64 levels deep/]],
  ])('%s', (name, patterns) => {
    expect(problemsOf(name)).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)))
  })

  it('bad-fields: every field that is wrong', () => {
    expect(problemsOf('bad-fields')).toEqual([
      'bad-fields.json, teams[0].name: must be a text, not 7',
      'bad-fields.json, teams[0]: unknown field “mood”',
      'bad-fields.json, assessments[0].title: is missing',
      'bad-fields.json, sheets[0].answers.agreed-slos.value: must be one of 0, 1, 2, 3, 4, 5, na, dk, not 9',
      'bad-fields.json, plans[0].startsOn: “soon” is not a day such as 2026-03-31',
    ])
  })

  it('bad-references: records that name what is not there, and ids used twice', () => {
    expect(problemsOf('bad-references')).toEqual([
      'bad-references.json, sheets[1].id: “sheet-ada” is already used by sheets[0]',
      'bad-references.json, assessments[0].teamId: there is no team “nobody” in this file',
      'bad-references.json, sheets[1].assessmentId: there is no assessment “autumn” in this file',
      'bad-references.json, plans[0].teamId: there is no team “x” in this file',
      'bad-references.json, workshops[1].id: there is no assessment “winter” in this file',
      'bad-references.json, agendaItems[2].assessmentId: there is no workshop “summer” in this file',
      'bad-references.json, agendaItems[1].practice: “runbooks” already stands in agendaItems[0]',
      'bad-references.json, workshops[0].practices[1]: “agreed-slos” is already used by workshops[0].practices[0]',
    ])
  })

  it.each([
    '',
    '[]',
    '3',
    'null',
    '{"format":"trefoil-model"}',
    '{"format":"trefoil-workspace"}',
    '{"format":"trefoil-workspace","schemaVersion":0}',
  ])('refuses %j', (text) => {
    expect(problemsOf('odd', text)).toHaveLength(1)
  })

  it('refuses a file over 200 MB', () => {
    expect(problemsOf('big', `"${'x'.repeat(201 * 1024 * 1024)}"`)).toEqual([
      'big.json: is larger than 200 MB and was not read',
    ])
  })
})

it('never throws and never half-reads, however a good file is damaged', () => {
  const good = fixture('good')
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 6 }), (at, cut, put) => {
      const result = readWorkspace(good.slice(0, at) + put + good.slice(at + cut), 'damaged.json')
      expect(result.ok || (result.problems.length > 0 && result.problems.length <= 21)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

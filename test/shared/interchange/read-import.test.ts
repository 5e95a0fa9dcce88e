import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessmentFromAnswers, titleFromFileName } from '#shared/interchange/assessment-from-answers.ts'
import { jsonSchemaText } from '#shared/interchange/json-schema.ts'
import { readImport } from '#shared/interchange/read-import.ts'
import { readWorkspace, writeWorkspace } from '#shared/interchange/workspace-json.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const pack = loadCorePack()
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('a file', () => {
  it('is known by what is in it, not by its name', () => {
    expect(readImport(read('fixtures/workspaces/good.json'), 'answers.csv', pack)).toMatchObject({
      ok: true,
      value: { format: 'workspace' },
    })
    expect(readImport(read('fixtures/answers/good.csv'), 'workspace.json', pack)).toMatchObject({
      ok: true,
      value: { format: 'answers' },
    })
    expect(readImport('"Participant";"Mood"\n', 'x', pack)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([{ place: 'x, row 1 (line 1)', message: 'unknown column “mood”' }]),
    })
  })

  it.each(['', 'PK\u0003\u0004', '<html>', 'a,b\n1,2\n'])('%j is neither', (text) => {
    const result = readImport(text, 'x', pack)
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([expect.stringContaining('neither')])
  })
})

it('answers become a team, an assessment and sheets that a workspace can hold', () => {
  const answers = readImport(read('fixtures/answers/good.csv'), 'good.csv', pack)
  if (!answers.ok || answers.value.format !== 'answers') throw new Error('the good fixture is read')
  const { team, assessment, sheets } = assessmentFromAnswers(answers.value.facts, pack, {
    fileName: 'exports/shop-team.csv',
    moment: '2026-03-31T09:30:00Z',
    teamId: 'team',
    assessmentId: 'round',
    sheetIdAt: (position) => `sheet-${position}`,
  })
  expect(team.name).toBe('Shop team')
  expect(assessment).toMatchObject({ heldOn: '2026-03-31', form: 'short', teamId: 'team' })
  expect(assessment.practices).toEqual(
    pack.practices.map(({ id }) => id).filter((id) => ['agreed-slos', 'runbooks', 'toil-cap'].includes(id)),
  )
  const facts = { ...EMPTY_WORKSPACE, teams: [team], assessments: [assessment], sheets: [...sheets] }
  expect(readWorkspace(writeWorkspace(facts), 'x.json')).toEqual({ ok: true, value: facts })
})

it.each([
  ['moj-cloud-platform.csv', 'Moj cloud platform'],
  ['C:\\Users\\ada\\Q1.final.csv', 'Q1.final'],
  ['.csv', 'Imported answers'],
])('the title of %s is %s', (fileName, title) => {
  expect(titleFromFileName(fileName)).toBe(title)
})

it.each([
  ['workspace', 'workspace.schema.json'],
  ['pack', 'model-pack.schema.json'],
] as const)('the published schema of the %s is up to date', (name, file) => {
  expect(read(`../docs/schema/${file}`)).toBe(jsonSchemaText(name))
})

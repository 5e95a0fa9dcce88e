import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Workspace } from '#shared/model/workspace.ts'
import { makeFolder, runTrefoil } from './run-trefoil.ts'

const SAMPLE = 'assets/samples/harbourline.trefoil.json'
const folder = makeFolder()

async function exported(name: string): Promise<string> {
  const path = join(folder, name)
  const { code, stdout } = await runTrefoil('export', SAMPLE, '--anonymise', '--out', path)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  return readFileSync(path, 'utf8')
}

describe('export --anonymise', () => {
  it('writes the figures of every team, and nothing by which somebody is named', async () => {
    const { teams, sheets, assessments, settings } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Workspace
    const json = await exported('figures.json')
    const figures = JSON.parse(json) as { team: string; group: string; practices: Record<string, number> }[]
    expect(figures.map(({ team }) => team)).toEqual(['Team 1', 'Team 2', 'Team 3', 'Team 4'])
    expect(figures.every(({ practices }) => Object.keys(practices).length > 40)).toBe(true)
    const csv = await exported('figures.csv')
    expect(csv.trim().split('\n')).toHaveLength(teams.length + 1)
    const names = [
      settings.name,
      ...teams.flatMap(({ name, group }) => [name, group ?? name]),
      ...sheets.map(({ participant }) => participant),
      ...assessments.flatMap(({ title, heldOn }) => [title, heldOn]),
    ]
    for (const name of names) for (const text of [json, csv]) expect(text).not.toContain(name)
  })

  it.each([
    ['that names are taken out is not said', [SAMPLE, '--out', 'figures.csv'], 2, '--anonymise'],
    ['the ending is no format', [SAMPLE, '--anonymise', '--out', 'figures.pdf'], 2, '.csv or .json'],
    [
      'the file holds answers only',
      ['assets/samples/moj-cloud-platform.csv', '--anonymise', '--out', 'figures.csv'],
      1,
      'needs a workspace',
    ],
  ])('refuses where %s', async (_, args, exitCode, words) => {
    const { code, stdout, stderr } = await runTrefoil('export', ...args)
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' })
    expect(stderr).toContain(words)
  })
})

import { expect, it } from 'vitest'
import { compareWorkspaces } from '#shared/journal/compare-workspaces.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const FACTS: Workspace = {
  ...EMPTY_WORKSPACE,
  teams: [aTeam(), aTeam({ id: 'team-2' })],
  assessments: [anAssessment()],
  sheets: [aSheet({ answers: { runbooks: anAnswer(2), 'toil-cap': anAnswer('dk') } })],
}

it('the order of records and of fields makes no difference', () => {
  const [sheet] = FACTS.sheets
  const turned = Object.fromEntries(Object.entries(sheet ?? {}).reverse()) as Workspace['sheets'][number]
  const other = { ...FACTS, teams: [...FACTS.teams].reverse(), sheets: [turned] }
  expect(compareWorkspaces(FACTS, other)).toEqual({ records: 5, differences: [] })
})

it('finds what is missing, what is too much and what differs, down to one comment', () => {
  const other: Workspace = {
    ...FACTS,
    settings: { ...FACTS.settings, name: 'Other' },
    teams: [aTeam(), aTeam({ id: 'team-3' })],
    sheets: [aSheet({ answers: { runbooks: anAnswer(2, { comment: 'seen' }), 'toil-cap': anAnswer('dk') } })],
  }
  expect(compareWorkspaces(FACTS, other).differences).toEqual([
    { table: 'teams', id: 'team-2', kind: 'only-in-first' },
    { table: 'teams', id: 'team-3', kind: 'only-in-second' },
    { table: 'sheets', id: 'sheet-1', kind: 'different' },
    { table: 'settings', id: 'workspace', kind: 'different' },
  ])
})

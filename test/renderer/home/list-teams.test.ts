import { expect, it } from 'vitest'
import { newTeam } from '#shared/model/new-team.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import { listTeams } from '../../../renderer/screens/home/list-teams.ts'

function team(name: string): Team {
  return newTeam(name, { id: name, moment: '2024-01-01T00:00:00.000Z' })
}

function summary(teamId: string, heldOn: string, answered: number): AssessmentSummary {
  return {
    assessmentId: `${teamId}-${heldOn}`,
    teamId,
    title: heldOn,
    heldOn,
    status: 'open',
    corrects: null,
    revision: 1,
    participants: 1,
    answered,
    asked: 70,
    mix: { itil: 2, devops: 2, sre: 2 },
    workshop: null,
    sourceHash: '',
  }
}

it('puts what is due longest first, then what is under way, then the rest by name', () => {
  const rows = [
    summary('Waits', '2026-11-01', 70),
    summary('Due in May', '2026-02-01', 70),
    summary('Long due', '2025-02-01', 70),
    summary('Under way', '2025-01-01', 3),
    summary('Done again', '2024-01-01', 70),
    summary('Done again', '2026-11-02', 70),
  ]
  const names = ['Waits', 'Done again', 'New', 'Under way', 'Due in May', 'Long due']
  const listed = listTeams(
    Object.fromEntries(names.map((name) => [name, team(name)])),
    Object.fromEntries(rows.map((row) => [row.assessmentId, row])),
    '2026-11-25',
  )
  expect(listed.map(({ name, next }) => [name, next.kind])).toEqual([
    ['Long due', 'due'],
    ['Due in May', 'due'],
    ['Under way', 'answer'],
    ['New', 'start'],
    ['Done again', 'look'],
    ['Waits', 'look'],
  ])
})

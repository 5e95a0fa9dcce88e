import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWorkspaceReferences } from '#shared/interchange/workspace-references.ts'
import { isSame } from '#shared/lib/is-same.ts'
import { invertEdits } from '#shared/model/edit.ts'
import { editsBetween } from '#shared/model/edits-between.ts'
import { type Merge, mergeWorkspaces } from '#shared/model/merge-workspaces.ts'
import { type Workspace, workspace as workspaceSchema } from '#shared/model/workspace.ts'
import { answerChanges, compareWorkspaces, isSameWorkspace } from '#shared/model/workspace-difference.ts'
import { anAnswer, anAssessment, anItem, aSheet, aTeam, aVote, aWorkshop } from '#test/fixtures/records.ts'
import { afterEdits, anyWorkspace, PLAIN, sorted } from './any-workspaces.ts'

const RUNS = { numRuns: 400 }

describe('merging', () => {
  it('with itself changes nothing', () => {
    fc.assert(
      fc.property(anyWorkspace, (a) => {
        expect(mergeWorkspaces(a, a)).toEqual({ workspace: a, conflicts: [] })
      }),
      RUNS,
    )
  })

  it('into an empty workspace gives the incoming one', () => {
    fc.assert(
      fc.property(anyWorkspace, (b) => {
        expect(mergeWorkspaces(PLAIN, b)).toEqual({ workspace: b, conflicts: [] })
      }),
      RUNS,
    )
  })

  it('twice is as good as once', () => {
    fc.assert(
      fc.property(anyWorkspace, anyWorkspace, (a, b) => {
        const { workspace } = mergeWorkspaces(a, b)
        expect(isSameWorkspace(compareWorkspaces(workspace, mergeWorkspaces(workspace, b).workspace))).toBe(true)
      }),
      RUNS,
    )
  })

  it('gives a workspace that can be written and read', () => {
    fc.assert(
      fc.property(anyWorkspace, anyWorkspace, (a, b) => {
        const { workspace } = mergeWorkspaces(a, b)
        expect(workspaceSchema.safeParse(workspace).success).toBe(true)
        expect(checkWorkspaceReferences(workspace)).toEqual([])
      }),
      RUNS,
    )
  })

  it('loses nothing of the present but what it lists', () => {
    fc.assert(
      fc.property(anyWorkspace, anyWorkspace, (a, b) => {
        expect(unlistedLosses(a, mergeWorkspaces(a, b))).toEqual([])
      }),
      RUNS,
    )
  })

  it('that loses an answer in silence would be seen', () => {
    const a = {
      ...PLAIN,
      teams: [aTeam()],
      assessments: [anAssessment()],
      sheets: [aSheet({ answers: { runbooks: anAnswer(2) } })],
    }
    const b = { ...a, sheets: [aSheet()] }
    expect(unlistedLosses(a, { workspace: b, conflicts: [] })).toEqual(['answer sheet-1 runbooks'])
  })

  it('takes the incoming answer where both differ, keeps what only one has, and lists it', () => {
    const here = {
      ...PLAIN,
      teams: [aTeam()],
      assessments: [anAssessment()],
      sheets: [aSheet({ answers: { runbooks: anAnswer(2), 'toil-cap': anAnswer(1) } })],
    }
    const there = { ...here, sheets: [aSheet({ answers: { runbooks: anAnswer(4), 'agreed-slos': anAnswer(3) } })] }
    const { workspace, conflicts } = mergeWorkspaces(here, there)
    expect(workspace.sheets[0]?.answers).toEqual({
      runbooks: anAnswer(4),
      'toil-cap': anAnswer(1),
      'agreed-slos': anAnswer(3),
    })
    expect(conflicts).toEqual([{ kind: 'answer', id: 'sheet-1', fields: ['runbooks'], taken: 'incoming' }])
  })

  it('asks the practices of both, so that no answer drops out of sight', () => {
    const here = { ...PLAIN, teams: [aTeam()], assessments: [anAssessment({ practices: ['runbooks', 'toil-cap'] })] }
    const there = { ...here, assessments: [anAssessment({ practices: ['toil-cap', 'agreed-slos'] })] }
    expect(mergeWorkspaces(here, there).workspace.assessments[0]?.practices).toEqual([
      'toil-cap',
      'agreed-slos',
      'runbooks',
    ])
  })
})

describe('merging workshops', () => {
  const round = (...seats: string[]) => ({
    openedAt: null,
    revealedAt: null,
    votes: Object.fromEntries(seats.map((seat) => [seat, aVote(3)])),
    late: {},
  })
  const base = {
    ...PLAIN,
    teams: [aTeam()],
    assessments: [anAssessment()],
    sheets: [aSheet()],
    workshops: [aWorkshop()],
  }

  it('takes the item with more votes: none is lost to an older file', () => {
    const here = { ...base, agendaItems: [anItem('runbooks', { rounds: [round('sheet-1', 'sheet-2')] })] }
    const there = { ...base, agendaItems: [anItem('runbooks', { rounds: [round('sheet-1')] })] }
    expect(mergeWorkspaces(here, there).workspace.agendaItems).toEqual(here.agendaItems)
    expect(mergeWorkspaces(there, here).workspace.agendaItems).toEqual(here.agendaItems)
  })

  it('never brings back a name that was taken out', () => {
    const here = {
      ...base,
      sheets: [aSheet({ participant: 'Seat 1' })],
      workshops: [aWorkshop({ anonymisedAt: '2026-02-01T00:00:00Z' })],
    }
    const { workspace, conflicts } = mergeWorkspaces(here, {
      ...base,
      sheets: [aSheet({ participant: 'Ada' }), aSheet({ id: 'sheet-2', participant: 'Grace' })],
    })
    expect(workspace.sheets).toEqual(here.sheets)
    expect(conflicts).toEqual([{ kind: 'workshop', id: 'assessment-1', fields: ['anonymous'], taken: 'present' }])
  })
})

describe('the edits between two workspaces', () => {
  it('make the one of the other, and undo brings back the first', () => {
    fc.assert(
      fc.property(anyWorkspace, anyWorkspace, (a, b) => {
        const edits = editsBetween(a, b)
        expect(sorted(afterEdits(a, edits))).toEqual(sorted(b))
        expect(sorted(afterEdits(b, invertEdits(edits)))).toEqual(sorted(a))
      }),
      RUNS,
    )
  })

  it('are none where nothing differs', () => {
    fc.assert(
      fc.property(anyWorkspace, (a) => {
        expect(editsBetween(a, a)).toEqual([])
      }),
    )
  })

  it('bring an assessment with all its sheets when one of them changes', () => {
    const sheets = [aSheet(), aSheet({ id: 'sheet-2' })]
    const a = { ...PLAIN, teams: [aTeam()], assessments: [anAssessment()], sheets }
    const edits = editsBetween(a, { ...a, sheets: [aSheet({ role: 'ops' }), aSheet({ id: 'sheet-2' })] })
    expect(edits.map((edit) => (edit.kind === 'record' ? edit.id : edit.kind))).toEqual([
      'assessment-1',
      'sheet-1',
      'sheet-2',
    ])
  })
})

const sheetOf = ({ sheets }: Workspace, sheetId: string) => sheets.find(({ id }) => id === sheetId) ?? null

/** What was in the present, is not in the merge, and no conflict names. */
function unlistedLosses(present: Workspace, { workspace, conflicts }: Merge): readonly string[] {
  const isListed = (kind: string, id: string, field: string) =>
    conflicts.some((conflict) => conflict.kind === kind && conflict.id === id && conflict.fields.includes(field))
  const { settings, teams, counts } = compareWorkspaces(present, workspace)
  const filled = settings.filter(
    (field) => field !== 'affinities' && present.settings[field as 'name'] !== PLAIN.settings[field as 'name'],
  )
  const assessments = teams.flatMap((team) => team.assessments)
  const sheets = assessments.flatMap((assessment) => assessment.sheets)
  const removed = [counts.teams.removed, counts.assessments.removed, counts.sheets.removed].some((count) => count > 0)
  return [
    ...(removed ? ['a record'] : []),
    ...filled.map((field) => `settings ${field}`),
    ...Object.keys(present.settings.affinities).filter(
      (key) => present.settings.affinities[key] !== workspace.settings.affinities[key],
    ),
    ...teams.flatMap(({ id, fields }) =>
      fields.filter((field) => !isListed('team', id, field)).map((field) => `team ${id} ${field}`),
    ),
    ...assessments.flatMap(({ id, fields }) =>
      fields
        .filter((field) => !['practices', 'form'].includes(field) && !isListed('assessment', id, field))
        .map((field) => `assessment ${id} ${field}`),
    ),
    ...sheets.flatMap(({ id, fields }) =>
      fields.filter((field) => !isListed('sheet', id, field)).map((field) => `sheet ${id} ${field}`),
    ),
    ...sheets.flatMap(({ id }) =>
      answerChanges({ before: sheetOf(present, id), after: sheetOf(workspace, id) })
        .filter(({ practice, before }) => before && !isListed('answer', id, practice))
        .map(({ practice }) => `answer ${id} ${practice}`),
    ),
    ...present.agendaItems
      .filter(
        (item) =>
          !workspace.agendaItems.some((other) => isSame(other, item)) &&
          !isListed('agenda-item', item.id, item.practice),
      )
      .map(({ id }) => `agenda item ${id}`),
    ...present.workshops
      .filter(
        (session) =>
          !workspace.workshops.some((other) => isSame(other, session)) &&
          !conflicts.some(({ kind, id }) => kind === 'workshop' && id === session.id),
      )
      .map(({ id }) => `workshop ${id}`),
    ...present.plans
      .filter((plan) => {
        const after = workspace.plans.find(({ id, teamId }) => id === plan.id || teamId === plan.teamId)
        const same =
          JSON.stringify(after) === JSON.stringify(plan) ||
          conflicts.some(({ kind, id }) => kind === 'plan' && id === plan.id)
        return !same && Object.keys(plan.notes).some((step) => !after || !Object.hasOwn(after.notes, step))
      })
      .map(({ id }) => `plan ${id}`),
  ]
}

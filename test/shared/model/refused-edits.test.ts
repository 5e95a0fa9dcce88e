import { describe, expect, it } from 'vitest'
import { anonymousSheet } from '#shared/model/anonymous-sheet.ts'
import { assessmentHash, checkHash } from '#shared/model/assessment-hash.ts'
import { type Edit, endsHistory, putRecord, removeRecord } from '#shared/model/edit.ts'
import { editsBetween } from '#shared/model/edits-between.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { mergeWorkspaces } from '#shared/model/merge-workspaces.ts'
import { refusedEdits } from '#shared/model/refused-edits.ts'
import { rowsThatCount } from '#shared/model/rows-that-count.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { anAnswer, anAssessment, aSheet, aTeam, aWorkshop } from '#test/fixtures/records.ts'

const ITEM_ID = 'item-1'
const OPEN = anAssessment()
const FINAL = anAssessment({ status: 'final' })
const SHEET = aSheet({ answers: { runbooks: anAnswer(2) } })
const known = {
  isFinal: (id: string) => id === 'assessment-1',
  assessmentOfSheet: (id: string) => (id === 'sheet-1' ? 'assessment-1' : undefined),
  assessmentOfItem: (id: string) => (id === ITEM_ID ? 'assessment-1' : undefined),
}
const ANSWER: Edit = { kind: 'answer', sheetId: 'sheet-1', practice: 'runbooks', before: null, after: anAnswer(4) }

describe('what is final', () => {
  const changes: readonly Edit[] = [
    ANSWER,
    { kind: 'agenda', itemId: ITEM_ID, before: { note: '' }, after: { note: 'later' } },
    { kind: 'workshop', assessmentId: 'assessment-1', before: {}, after: { stage: 'rounds' } },
    putRecord('assessments', FINAL, { ...FINAL, title: 'Other' }),
    putRecord('assessments', FINAL, OPEN),
    putRecord('assessments', OPEN, OPEN),
    putRecord('assessments', null, OPEN),
    putRecord('sheets', null, aSheet({ id: 'sheet-2' })),
    removeRecord('sheets', SHEET),
    putRecord('workshops', null, aWorkshop({ id: 'assessment-1' })),
  ]
  it.each(changes.map((edit) => [edit.kind, edit] as const))('refuses a change: %s', (_kind, edit) => {
    expect(refusedEdits([edit], known)).toEqual([edit])
  })

  it('can be deleted whole, written again as it is, and lets go of names', () => {
    const allowed: readonly Edit[] = [
      putRecord('sheets', SHEET, { ...SHEET }),
      putRecord('teams', aTeam(), aTeam({ name: 'New' })),
      { kind: 'anonymise', assessmentId: 'assessment-1', at: '2026-01-01T00:00:00Z', seats: {}, remarks: [] },
    ]
    expect(refusedEdits(allowed, known)).toEqual([])
    expect(refusedEdits([removeRecord('sheets', SHEET), removeRecord('assessments', FINAL)], known)).toEqual([])
  })

  it('is so from the edit on that makes it final, which cannot be undone', () => {
    const finalising = putRecord('assessments', OPEN, FINAL)
    const nothingFinal = { ...known, isFinal: () => false }
    expect(refusedEdits([ANSWER, finalising, ANSWER], nothingFinal)).toEqual([ANSWER])
    expect(refusedEdits([ANSWER, finalising], nothingFinal)).toEqual([])
    expect(endsHistory(finalising)).toBe(true)
  })
})

describe('the hash', () => {
  it('tells every answer apart, and stays when names are taken out', () => {
    const other = aSheet({ id: 'sheet-2', answers: { runbooks: anAnswer(3) } })
    const hash = assessmentHash(FINAL, [SHEET, other])
    const marked = { ...FINAL, finalised: { at: '2026-01-03T00:00:00Z', modelVersion: '1.0.0', hash } }
    expect(checkHash(marked, [other, SHEET])).toBe('matches')
    expect(checkHash(marked, [SHEET, aSheet({ id: 'sheet-2', answers: { runbooks: anAnswer(2) } })])).toBe('differs')
    expect(checkHash(FINAL, [SHEET])).toBe('unmarked')
    const seats = { 'sheet-1': { participant: 'Seat 1', role: '' } }
    const edit = { kind: 'anonymise', assessmentId: 'assessment-1', at: '', seats, remarks: [] } as const
    expect(checkHash(marked, [anonymousSheet(SHEET, edit), other])).toBe('matches')
  })
})

describe('bringing in', () => {
  const own: Workspace = { ...EMPTY_WORKSPACE, teams: [aTeam()], assessments: [FINAL], sheets: [SHEET] }
  const changed: Workspace = {
    ...own,
    assessments: [OPEN],
    sheets: [aSheet({ answers: { runbooks: anAnswer(5) } }), aSheet({ id: 'sheet-2' })],
  }

  it('merges nothing into what is final here, and says so', () => {
    const { workspace, conflicts } = mergeWorkspaces(own, changed)
    expect(workspace.assessments).toEqual(own.assessments)
    expect(workspace.sheets).toEqual(own.sheets)
    expect(conflicts).toContainEqual({ kind: 'assessment', id: 'assessment-1', fields: ['final'], taken: 'present' })
  })

  it('takes what is final there whole, and lists what it replaces', () => {
    const { workspace, conflicts } = mergeWorkspaces(changed, own)
    expect(workspace.assessments).toEqual(own.assessments)
    expect(workspace.sheets).toEqual(own.sheets)
    expect(conflicts).toContainEqual({ kind: 'assessment', id: 'assessment-1', fields: ['final'], taken: 'incoming' })
  })

  it.each([
    [own, changed],
    [changed, own],
  ])('replacing removes and makes anew: not refused, and it can be undone', (before, after) => {
    const edits = editsBetween(before, after)
    const isFinal = () => before.assessments[0]?.status === 'final'
    expect(refusedEdits(edits, { ...known, isFinal })).toEqual([])
    expect(edits.some(endsHistory)).toBe(false)
  })
})

it('a final correction takes the place of what it corrects; an open one waits', () => {
  const row = (assessmentId: string, corrects: string | null, status: 'open' | 'final') => ({
    assessmentId,
    corrects,
    status,
  })
  const first = row('1', null, 'final')
  expect(rowsThatCount([first, row('2', '1', 'open')])).toEqual([first])
  const second = row('2', '1', 'final')
  expect(rowsThatCount([first, second, row('3', '2', 'open')])).toEqual([second])
  expect(rowsThatCount([row('2', 'gone', 'open')])).toHaveLength(1)
})

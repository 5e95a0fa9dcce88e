import { describe, expect, it } from 'vitest'
import { findAlteredFinals } from '#shared/model/altered-finals.ts'
import { assessmentHash } from '#shared/model/assessment-hash.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { previewRestore } from '#shared/model/preview-restore.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const sheet = aSheet({ answers: { 'toil-cap': anAnswer(2, { comment: 'So far.' }) } })
const open = anAssessment()
const final = {
  ...open,
  status: 'final' as const,
  finalised: { at: '2026-01-02T16:00:00Z', modelVersion: '1.0.0', hash: assessmentHash(open, [sheet]) },
}
const sound: Workspace = { ...EMPTY_WORKSPACE, teams: [aTeam()], assessments: [final], sheets: [sheet] }
const withSheet = (change: Parameters<typeof aSheet>[0]): Workspace => ({ ...sound, sheets: [{ ...sheet, ...change }] })
const altered = withSheet({ answers: { 'toil-cap': anAnswer(4) } })

describe('what is final in a file', () => {
  it('is sound as it was made, also without names and comments', () => {
    expect(findAlteredFinals(sound)).toEqual([])
    expect(findAlteredFinals(withSheet({ participant: '', answers: { 'toil-cap': anAnswer(2) } }))).toEqual([])
  })

  it('is named where an answer, a sheet or the day is another', () => {
    const name = { id: final.id, title: final.title, heldOn: final.heldOn, team: 'Team one' }
    expect(findAlteredFinals(altered)).toEqual([name])
    expect(findAlteredFinals({ ...sound, sheets: [] })).toEqual([name])
    const later = { ...final, heldOn: '2026-02-02' }
    expect(findAlteredFinals({ ...sound, assessments: [later] })).toEqual([{ ...name, heldOn: '2026-02-02' }])
  })

  it('is said before it comes in, and only where it would', () => {
    expect(previewRestore(EMPTY_WORKSPACE, altered).preview.merge?.altered).toHaveLength(1)
    expect(previewRestore(EMPTY_WORKSPACE, altered).preview.replace.altered).toHaveLength(1)
    const kept = previewRestore(altered, altered).preview
    expect([kept.merge?.altered, kept.replace.altered]).toEqual([[], []])
  })
})

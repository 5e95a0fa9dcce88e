import { putRecord, removeRecord, type SheetHead } from '#shared/model/edit.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { commit } from '../../store/commit.ts'

/** Adds a participant with an empty sheet. */
export function addParticipant(id: string, assessmentId: string, name: string, role: string): void {
  const sheet: Sheet = { id, assessmentId, participant: name, role, guess: null, answers: {} }
  commit(`adding ${name}`, [putRecord('sheets', null, sheet)])
}

/** Changes a participant's name, role or guess; the answers stay. */
export function changeParticipant(sheet: Sheet, change: Partial<SheetHead>): void {
  const before: SheetHead = { participant: sheet.participant, role: sheet.role, guess: sheet.guess }
  const what = 'guess' in change ? 'guess' : 'name and role'
  commit(`${what} of ${sheet.participant}`, [
    { kind: 'sheet-head', sheetId: sheet.id, before, after: { ...before, ...change } },
  ])
}

/** Takes a participant out with all answers; undo brings both back. */
export function removeParticipant(sheet: Sheet): void {
  commit(`removing ${sheet.participant}`, [removeRecord('sheets', sheet)])
}

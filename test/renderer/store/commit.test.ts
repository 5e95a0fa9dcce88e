import { beforeEach, expect, it } from 'vitest'
import { INITIAL_STATE } from '#renderer/store/app-state.ts'
import { commit, connectCommit, redo, undo } from '#renderer/store/commit.ts'
import { useApp } from '#renderer/store/store.ts'
import { createWriteQueue } from '#renderer/store/write-queue.ts'
import { type Edit, putRecord } from '#shared/model/edit.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

let written: Edit[] = []

beforeEach(() => {
  written = []
  connectCommit(
    createWriteQueue(
      async (edits) => {
        written.push(...edits)
      },
      async () => {},
      (saving) => useApp.setState({ saving }),
    ),
  )
  useApp.setState({
    ...INITIAL_STATE,
    open: { assessment: anAssessment(), sheets: { 'sheet-1': aSheet() }, workshop: null, items: {} },
  })
})

const comment = (before: string, after: string): Edit => ({
  kind: 'answer',
  sheetId: 'sheet-1',
  practice: 'runbooks',
  before: anAnswer(2, { comment: before }),
  after: anAnswer(2, { comment: after }),
})

const commentOnScreen = () => useApp.getState().open?.sheets['sheet-1']?.answers.runbooks?.comment

it('shows a change at once, before it is written', () => {
  commit('comment', [comment('', 'a')])
  expect(commentOnScreen()).toBe('a')
  expect(useApp.getState().saving.kind).toBe('saving')
})

it('undoes a sentence, not its last letter', () => {
  commit('comment', [comment('', 'o')], 'comment:runbooks')
  commit('comment', [comment('o', 'on')], 'comment:runbooks')
  commit('comment', [comment('on', 'one')], 'comment:runbooks')
  expect(undo()).toBe('comment')
  expect(commentOnScreen()).toBe('')
  expect(redo()).toBe('comment')
  expect(commentOnScreen()).toBe('one')
})

it('undo brings back a deleted team, on the screen and on the disk', async () => {
  commit('new team', [putRecord('teams', null, aTeam())])
  commit('deletion', [{ kind: 'record', table: 'teams', id: 'team-1', before: aTeam(), after: null }])
  expect(useApp.getState().teams).toEqual({})
  undo()
  expect(useApp.getState().teams).toEqual({ 'team-1': aTeam() })
  await expect.poll(() => written.at(-1)).toMatchObject({ kind: 'record', after: { id: 'team-1' } })
})

it('a new change ends what could be redone', () => {
  commit('one', [comment('', 'a')])
  undo()
  commit('two', [comment('', 'b')])
  expect(redo()).toBeNull()
  expect(commentOnScreen()).toBe('b')
})

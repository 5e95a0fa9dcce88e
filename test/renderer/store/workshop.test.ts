import { Dexie } from 'dexie'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { deleteLeftSecrets } from '#renderer/db/session-secrets.ts'
import { readStartingFacts } from '#renderer/db/workspace-repository.ts'
import { INITIAL_STATE } from '#renderer/store/app-state.ts'
import { applyForeignEdits, commit, connectCommit, undo } from '#renderer/store/commit.ts'
import { followSession } from '#renderer/store/follow-session.ts'
import { loadWholeWorkspace, openAssessment } from '#renderer/store/open-assessment.ts'
import { keepSessionSecrets, loadSessionSecrets } from '#renderer/store/session-secrets-actions.ts'
import { openedDatabase, saveNow, startApp } from '#renderer/store/start-app.ts'
import { useApp } from '#renderer/store/store.ts'
import { takeGuess, takeVotes } from '#renderer/store/take-votes.ts'
import {
  addSeats,
  anonymiseWorkshop,
  changeWorkshop,
  happen,
  removeWorkshop,
  startWorkshop,
} from '#renderer/store/workshop-actions.ts'
import { createWriteQueue } from '#renderer/store/write-queue.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { putRecord } from '#shared/model/edit.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import type { VoteEvent } from '#shared/workshop/workshop-event.ts'
import { anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const PRACTICES = ['agreed-slos', 'toil-cap', 'runbooks']
const ids = Array.from({ length: 1000 }, (_, index) => `id-${index}`)
const newId = () => ids.pop() ?? 'no-more-ids'
const now = () => new Date().toISOString()
const vote = (seat: string, value: VoteEvent['value'], change: Partial<VoteEvent> = {}): VoteEvent => ({
  kind: 'vote',
  practice: 'toil-cap',
  seat,
  round: 0,
  value,
  confidence: null,
  comment: '',
  way: 'room',
  cast: 1,
  ...change,
})
const itemOnScreen = () =>
  Object.values(useApp.getState().open?.items ?? {}).find((item) => item.practice === 'toil-cap')
const labels = () => useApp.getState().past.map(({ label }) => label)

beforeAll(startApp)

beforeEach(async () => {
  await saveNow()
  useApp.setState(INITIAL_STATE)
  await Promise.all(openedDatabase().tables.map((table) => table.clear()))
  commit('new team', [
    putRecord('teams', null, aTeam()),
    putRecord('assessments', null, anAssessment()),
    putRecord('sheets', null, aSheet()),
    putRecord('sheets', null, aSheet({ id: 'sheet-2', participant: 'Ben' })),
  ])
  await saveNow()
  await openAssessment('assessment-1')
  startWorkshop({ minutes: 90, choice: 'all', practices: PRACTICES, anonymous: false }, newId)
})

afterAll(async () => {
  await saveNow()
  openedDatabase().close()
  await Dexie.delete('trefoil')
})

function openVoting(): void {
  for (const kind of ['start', 'begin-rounds'] as const) happen({ kind }, now())
  happen({ kind: 'open-voting', practice: 'toil-cap' }, now())
}

it('votes of others are on the disk before they are acknowledged, and nobody undoes them', async () => {
  openVoting()
  expect(
    await takeVotes('assessment-1', [vote('sheet-1', 2), vote('sheet-2', 4), vote('sheet-9', 1)], now()),
  ).toMatchObject([{ ok: true, receipt: 'counted' }, { ok: true, receipt: 'counted' }, { ok: false }])
  const stored = await loadWholeWorkspace()
  expect(stored.agendaItems.find(({ practice }) => practice === 'toil-cap')?.rounds[0]?.votes).toMatchObject({
    'sheet-1': { value: 2 },
    'sheet-2': { value: 4 },
  })
  expect(stored.sheets.map(({ answers }) => answers['toil-cap']?.value)).toEqual([2, 4])
  while (undo() !== null);
  expect(itemOnScreen()?.rounds[0]?.votes).toMatchObject({ 'sheet-1': { value: 2 }, 'sheet-2': { value: 4 } })
})

it('counts a vote once that is sent again and again, also while another assessment is on screen', async () => {
  openVoting()
  useApp.setState({ open: null })
  await takeVotes('assessment-1', [vote('sheet-1', 2)], now())
  expect(await takeVotes('assessment-1', [vote('sheet-1', 2)], now())).toEqual([{ ok: true, receipt: 'known' }])
  await openAssessment('assessment-1')
  expect(itemOnScreen()?.rounds).toMatchObject([{ votes: { 'sheet-1': { value: 2, cast: 1 } } }])
})

it('beginning the session ends the history before it, here and in other windows', () => {
  expect(labels()).not.toEqual([])
  happen({ kind: 'start' }, now())
  expect(labels()).toEqual([])
  changeWorkshop({ minutes: 75 }, newId)
  expect(labels()).toEqual(['change of the set-up'])
  const edit = { kind: 'anonymise', assessmentId: 'other', at: now(), seats: {}, remarks: [] } as const
  applyForeignEdits({ edits: [edit], summaries: { put: [], remove: [] } }, null, [])
  expect(labels()).toEqual([])
})

it('resumes in its phase with every vote, and the list knows how far it has come', async () => {
  openVoting()
  await takeVotes('assessment-1', [vote('sheet-1', 2)], now())
  useApp.setState(INITIAL_STATE)
  const { summaries } = await readStartingFacts(openedDatabase())
  expect(summaries).toMatchObject([{ assessmentId: 'assessment-1', workshop: 'rounds', answered: 1 }])
  await openAssessment('assessment-1')
  expect(useApp.getState().open?.workshop).toMatchObject({ stage: 'rounds', current: 'toil-cap' })
  expect(itemOnScreen()).toMatchObject({ phase: 'voting', rounds: [{ votes: { 'sheet-1': { value: 2 } } }] })
})

it('misses no vote that comes in while the assessment is being opened', async () => {
  openVoting()
  await saveNow()
  useApp.setState({ open: null })
  const opening = openAssessment('assessment-1')
  const voting = takeVotes('assessment-1', [vote('sheet-2', 5)], now())
  await Promise.all([opening, voting])
  expect(itemOnScreen()?.rounds[0]?.votes).toMatchObject({ 'sheet-2': { value: 5 } })
})

it('secrets are in no export, and go with the session', async () => {
  const secrets = {
    assessmentId: 'assessment-1',
    sessionId: 'session-1',
    ballotKey: 'ballot-key-that-nobody-may-see',
    seats: { 'sheet-1': { code: 'seat-code-7', token: 'token-that-nobody-may-see' } },
    room: null,
  }
  await keepSessionSecrets(secrets)
  expect(await loadSessionSecrets('assessment-1')).toEqual(secrets)
  expect(JSON.stringify(await loadWholeWorkspace())).not.toMatch(/nobody-may-see|seat-code-7/)
  for (const kind of ['start', 'begin-rounds', 'close', 'finish'] as const) happen({ kind }, now())
  await expect.poll(() => loadSessionSecrets('assessment-1')).toBeUndefined()
})

it('secrets of a session that was deleted are taken away, those of the others and of ballots that are out stay', async () => {
  await saveNow()
  const { sessionId = '' } = useApp.getState().open?.workshop ?? {}
  const secrets = { sessionId, ballotKey: 'ballot-key-of-a-session', seats: {}, room: null }
  await keepSessionSecrets({ ...secrets, assessmentId: 'assessment-1' })
  await keepSessionSecrets({ ...secrets, assessmentId: 'deleted' })
  await deleteLeftSecrets(openedDatabase())
  expect(await loadSessionSecrets('assessment-1')).toMatchObject({ sessionId })
  expect(await loadSessionSecrets('deleted')).toBeUndefined()
  removeWorkshop()
  await saveNow()
  await deleteLeftSecrets(openedDatabase())
  expect(await loadSessionSecrets('assessment-1')).toBeUndefined()
})

it('is followed on the screen, and from the disk while another assessment is there', async () => {
  openVoting()
  const told: unknown[] = []
  const voted = (session: SessionFacts | null) =>
    Object.keys(session?.items.find(({ practice }) => practice === 'toil-cap')?.rounds[0]?.votes ?? {})
  const stop = followSession('assessment-1', async (session) => void told.push(voted(session)))
  await takeVotes('assessment-1', [vote('sheet-1', 2)], now())
  await expect.poll(() => told.at(-1)).toEqual(['sheet-1'])
  useApp.setState({ open: null })
  await takeVotes('assessment-1', [vote('sheet-2', 4)], now())
  await expect.poll(() => told.at(-1)).toEqual(['sheet-1', 'sheet-2'])
  stop()
})

it('refuses what comes in after the assessment was made final, instead of asking for it again', async () => {
  openVoting()
  await saveNow()
  const { summaries } = useApp.getState()
  const row = summaries['assessment-1']
  if (!row) throw new Error('The list does not know the assessment.')
  useApp.setState({ summaries: { ...summaries, 'assessment-1': { ...row, status: 'final' } } })
  const reason = 'This assessment is final: nothing can be taken in any more.'
  expect(await takeVotes('assessment-1', [vote('sheet-1', 2)], now())).toEqual([{ ok: false, reason }])
  expect(await takeGuess('assessment-1', 'sheet-1', { kind: 'sre', confidence: 'low' })).toEqual({ ok: false, reason })
  expect(itemOnScreen()?.rounds[0]?.votes).toEqual({})
})

it('takes the names out for good, on the screen and on the disk', async () => {
  for (const kind of ['start', 'begin-rounds', 'close', 'finish'] as const) happen({ kind }, now())
  expect(anonymiseWorkshop(seededRandom(1), now())).toBeNull()
  expect(undo()).toBeNull()
  await saveNow()
  const stored = await loadWholeWorkspace()
  expect(stored.sheets.map(({ participant }) => participant).toSorted()).toEqual(['Seat 1', 'Seat 2'])
  expect(stored.sheets).toEqual(Object.values(useApp.getState().open?.sheets ?? {}))
})

it('is taken off with its rounds, and brought back by undo', () => {
  addSeats(2, newId)
  const before = useApp.getState().open
  removeWorkshop()
  expect(useApp.getState().open).toMatchObject({ workshop: null, items: {} })
  undo()
  expect(useApp.getState().open).toEqual(before)
})

it('does not acknowledge what the disk has not taken, and keeps it all the same', async () => {
  openVoting()
  await saveNow()
  let isFull = true
  connectCommit(
    createWriteQueue(
      async () => {
        if (isFull) throw new Error('full')
      },
      async () => {},
      (saving) => useApp.setState({ saving }),
    ),
  )
  expect(await takeVotes('assessment-1', [vote('sheet-1', 2)], now())).toMatchObject([{ ok: false }])
  expect(itemOnScreen()?.rounds[0]?.votes).toMatchObject({ 'sheet-1': { value: 2 } })
  expect(await takeVotes('assessment-1', [vote('sheet-1', 2)], now())).toMatchObject([{ ok: false }])
  isFull = false
  expect(await takeVotes('assessment-1', [vote('sheet-1', 2)], now())).toEqual([{ ok: true, receipt: 'known' }])
})

import { describe, expect, it } from 'vitest'
import { assessStorage, type DatabaseState } from '#shared/journal/assess-storage.ts'
import type { JournalStatus } from '#shared/journal/journal.ts'
import type { Position } from '#shared/journal/position.ts'
import { EMPTY_SENTINEL } from '#shared/journal/sentinel.ts'
import { SCHEMA_VERSION } from '#shared/model/schema-version.ts'

const at = (sequence: number, id = `id${sequence}`): Position => ({ sequence, id, moment: '2026-03-05T10:12:00.000Z' })
const COUNTS = { teams: 3, assessments: 5, participants: 9, answers: 400 }

function database(change: Partial<DatabaseState> = {}): DatabaseState {
  return { isNew: false, hasLostData: false, isEmpty: false, position: at(40), forgotBefore: null, ...change }
}

function journal(change: Partial<JournalStatus> = {}): JournalStatus {
  const sentinel = { ...EMPTY_SENTINEL, everPopulated: true, counts: COUNTS, schemaVersion: 1, position: at(30) }
  return {
    generation: 1,
    last: at(40),
    sentinel,
    snapshots: [],
    segments: [],
    damages: [],
    setAside: [],
    schemaVersion: 1,
    ...change,
  }
}

const NOTHING = journal({ last: null, sentinel: null, schemaVersion: 0 })
const FRESH = database({ isNew: true, isEmpty: true, position: null })

describe('both copies on the same change', () => {
  it('need nothing, also where the user has deleted everything', () => {
    expect(assessStorage(database(), journal())).toEqual({ kind: 'nothing-to-do' })
    expect(assessStorage(database({ isEmpty: true }), journal())).toEqual({ kind: 'nothing-to-do' })
  })

  it('the very first start is not taken for a loss', () => {
    expect(assessStorage(FRESH, NOTHING)).toEqual({ kind: 'nothing-to-do' })
    const setAside = journal({ last: null, sentinel: EMPTY_SENTINEL, schemaVersion: 0, generation: 2 })
    expect(assessStorage(FRESH, setAside)).toEqual({ kind: 'nothing-to-do' })
  })
})

describe('a database that lacks what the journal has', () => {
  it.each([
    ['missing', FRESH],
    ['deleted-as-damaged', database({ isNew: true, hasLostData: true, isEmpty: true, position: null })],
    ['emptied', database({ isEmpty: true, position: null })],
    ['behind', database({ position: at(39) })],
  ] as const)('%s: is restored', (reason, state) => {
    expect(assessStorage(state, journal())).toEqual({
      kind: 'restore-needed',
      reason,
      found: state.position,
      isDatabaseEmpty: state.isEmpty,
      restorable: at(40),
      damages: [],
    })
  })

  it('is never taken for a first start, even where only the sentinel is left', () => {
    expect(assessStorage(FRESH, journal({ last: null }))).toEqual({
      kind: 'nothing-left',
      reason: 'missing',
      counts: COUNTS,
      last: at(30),
    })
  })
})

describe('names that were taken out', () => {
  const position = at(40)
  const snapshotAt = (sequence: number) => ({ name: `s${sequence}`, head: { position: at(sequence) } }) as never

  it.each([
    ['an older snapshot', { snapshots: [snapshotAt(40), snapshotAt(12)] }],
    ['older records', { snapshots: [snapshotAt(40)], segments: [{ name: 'r', first: 31 }] }],
  ])('are still in %s: everything older is to go', (_name, change) => {
    const state = database({ position, forgotBefore: 40 })
    expect(assessStorage(state, journal(change))).toEqual({ kind: 'journal-must-catch-up', forgetOlder: true })
  })

  it('are in nothing that is kept: nothing to do', () => {
    const kept = journal({ snapshots: [snapshotAt(40)], segments: [{ name: 'r', first: 41 }] })
    expect(assessStorage(database({ position, forgotBefore: 40 }), kept)).toEqual({ kind: 'nothing-to-do' })
  })
})

describe('a journal that lacks what the database has', () => {
  it.each([
    ['is not there', NOTHING],
    ['is behind by the change that was not acknowledged', journal({ last: at(39) })],
    ['belongs to another history', journal({ last: at(40, 'other') })],
    ['is damaged', journal({ damages: [{ file: 'a', kind: 'altered', line: 3, after: null }] })],
    ['was lost but for its sentinel', journal({ last: null })],
  ])('%s: catches up', (_name, status) => {
    expect(assessStorage(database(), status)).toEqual({
      kind: 'journal-must-catch-up',
      forgetOlder: false,
    })
  })

  it('does so as well where the facts are older than the journal', () => {
    expect(assessStorage(database({ position: null }), NOTHING)).toEqual({
      kind: 'journal-must-catch-up',
      forgetOlder: false,
    })
    expect(assessStorage(database({ position: null }), journal())).toEqual({
      kind: 'journal-must-catch-up',
      forgetOlder: false,
    })
  })
})

it('a journal of a newer Trefoil is not touched, whatever the database says', () => {
  const newer = SCHEMA_VERSION + 1
  for (const state of [FRESH, database(), database({ position: at(41) })]) {
    expect(assessStorage(state, journal({ schemaVersion: newer }))).toEqual({
      kind: 'newer-journal',
      schemaVersion: newer,
    })
  }
  const sentinel = { ...EMPTY_SENTINEL, everPopulated: true, schemaVersion: newer }
  expect(assessStorage(FRESH, journal({ last: null, sentinel }))).toMatchObject({ kind: 'newer-journal' })
})

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord, type JournalRecord } from '#shared/journal/journal-record.ts'
import { replayRecords } from '#shared/journal/replay-records.ts'
import { scanRecords } from '#shared/journal/scan-records.ts'
import { encodeSnapshot, readSnapshot, readSnapshotHead } from '#shared/journal/snapshot.ts'
import { putRecord } from '#shared/model/edit.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { SCHEMA_VERSION } from '#shared/model/schema-version.ts'
import { type Workspace, workspace } from '#shared/model/workspace.ts'
import { histories } from '#test/fixtures/random-history.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const write = (records: readonly JournalRecord[]) => records.map(encodeRecord).join('')
const sequences = (records: readonly JournalRecord[]) => records.map(({ position }) => position.sequence)

describe('replaying', () => {
  it('any history gives the workspace that its changes gave', () => {
    fc.assert(
      fc.property(histories, ({ records, states }) => {
        const { records: read, damages, tail } = scanRecords(write(records))
        expect(damages).toEqual([])
        expect(tail).toBe('whole')
        expect(replayRecords(EMPTY_WORKSPACE, 0, read)).toEqual(states.at(-1))
      }),
    )
  })

  it('gives the same from any snapshot on, with records twice and in any order', () => {
    const cases = histories.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.integer({ min: 1, max: history.records.length }),
        fc.shuffledSubarray([...history.records, ...history.records], { minLength: 2 * history.records.length }),
      ),
    )
    fc.assert(
      fc.property(cases, ([{ states }, at, records]) => {
        const snapshot = readSnapshot(
          encodeSnapshot(states[at - 1] ?? EMPTY_WORKSPACE, records[0]?.position as never, '1.0.0'),
        )
        expect(replayRecords(snapshot?.facts ?? EMPTY_WORKSPACE, at, records)).toEqual(states.at(-1))
      }),
    )
  })
})

it('records of every older version are replayed and migrated', () => {
  const old = (version: number) =>
    JSON.parse(readFileSync(new URL(`../../fixtures/workspace-v${version}.json`, import.meta.url), 'utf8')) as Workspace
  for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
    const base = old(version)
    const edits = base.teams.map((team) => putRecord('teams', team, { ...team, name: `${team.name}, renamed` }))
    const position = { sequence: 8, id: 'renamed', moment: '2026-03-05T10:12:00.000Z' }
    const replayed = replayRecords(base, 7, [{ position, schemaVersion: version, edits }])
    expect(workspace.safeParse(replayed).error).toBeUndefined()
    expect(replayed.teams.map(({ name }) => name)).toContain(`${base.teams[0]?.name}, renamed`)
  }
})

describe('a damaged journal', () => {
  it('cut at any byte keeps every record that ended before the cut, and never throws', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ records }, chance) => {
        const bytes = encoder.encode(write(records))
        const cut = chance % (bytes.length + 1)
        const ends = records.map((_, index) => encoder.encode(write(records.slice(0, index + 1))).length)
        const acknowledged = ends.filter((end) => end <= cut).length
        const found = scanRecords(decoder.decode(bytes.subarray(0, cut)))
        expect(sequences(found.records).slice(0, acknowledged)).toEqual(sequences(records).slice(0, acknowledged))
        expect(found.records.length).toBeLessThanOrEqual(acknowledged + 1)
        expect(found.damages.map(({ kind }) => kind)).toEqual(found.tail === 'torn' ? ['torn'] : [])
      }),
    )
  })

  it('with any byte altered loses at most the record it is in, and names the place', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ records }, chance, change) => {
        const bytes = encoder.encode(write(records))
        const at = chance % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ change
        const ends = records.map((_, index) => encoder.encode(write(records.slice(0, index + 1))).length)
        const hit = ends.findIndex((end) => at < end)
        const found = scanRecords(decoder.decode(bytes))
        const kept = sequences(found.records)
        expect(kept).toEqual(expect.arrayContaining(sequences(records).filter((_, index) => index !== hit)))
        expect(kept.length).toBe(new Set(kept).size)
        const isNoticed = found.damages.length > 0 || found.tail !== 'whole'
        expect(isNoticed).toBe(true)
        if (found.damages[0]) expect(found.damages[0].line).toBeGreaterThanOrEqual(hit + 1)
        if (found.damages[0]) expect(found.damages[0].line).toBeLessThanOrEqual(hit + 2)
      }),
      { numRuns: 400 },
    )
  })

  it('of any text never throws and holds nothing that was not written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(scanRecords(text).records).toEqual([])
      }),
    )
  })
})

describe('a snapshot', () => {
  const position = { sequence: 7, id: 'abc', moment: '2026-03-05T10:12:00.000Z' }

  it('says what it is in its first line', () => {
    const text = encodeSnapshot(EMPTY_WORKSPACE, position, '1.0.0')
    expect(readSnapshotHead(text.slice(0, 600))).toMatchObject({
      position,
      schemaVersion: SCHEMA_VERSION,
      appVersion: '1.0.0',
    })
  })

  it('is refused where it was cut or altered', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.boolean(), ({ states }, chance, isCut) => {
        const text = encodeSnapshot(states.at(-1) ?? EMPTY_WORKSPACE, position, '1.0.0')
        expect(readSnapshot(text)?.facts).toEqual(states.at(-1))
        const at = text.indexOf('\n') + 1 + (chance % (text.length - text.indexOf('\n') - 1))
        const other = text[at] === 'x' ? 'y' : 'x'
        const spoilt = isCut ? text.slice(0, at) : `${text.slice(0, at)}${other}${text.slice(at + 1)}`
        expect(readSnapshot(spoilt)).toBeNull()
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { planEventsInWorker } from '#renderer/workers/events-job.ts'
import type { EventsRequest } from '#renderer/workers/events-worker.ts'
import type { EventImportStage } from '#shared/interchange/events/plan-import.ts'

const HEADER = 'id,service,started_at,resolved_at'
const row = (index: number) => `INC${index},Shop,2026-03-03T09:00:00Z,2026-03-03T10:00:00Z`

function request(text: string): EventsRequest {
  return {
    fileName: 'log.csv',
    bytes: new TextEncoder().encode(text),
    teamId: 'team-1',
    mapping: null,
    remembered: [],
    months: [],
    removeMissing: false,
    newSource: 'mapping-1',
  }
}
const rows = (count: number) => [HEADER, ...Array.from({ length: count }, (_, index) => row(index))].join('\n')

it('a file is read in a worker, which says how far it has come', async () => {
  const stages: EventImportStage[] = []
  const { planned, fileHash } = await planEventsInWorker(
    request(rows(3)),
    new AbortController().signal,
    (stage) => void stages.push(stage),
  )
  expect(stages).toEqual([
    { step: 'rows', rowCount: 3 },
    { step: 'comparison', rowCount: 3 },
  ])
  expect(planned.ok && planned.value.read.ok && planned.value.read.value.added).toBe(3)
  expect(fileHash).toMatch(/^[0-9a-f]{64}$/)
})

it('stopped in the middle of a large file it says nothing more, and refuses it as cancelled', async () => {
  const controller = new AbortController()
  const stages: EventImportStage[] = []
  const { planned } = await planEventsInWorker(request(rows(20_000)), controller.signal, (stage) => {
    stages.push(stage)
    controller.abort()
  })
  expect(!planned.ok && planned.problems).toEqual([{ place: 'log.csv', message: 'was cancelled' }])
  expect(stages).toEqual([{ step: 'rows', rowCount: 20_000 }])
})

it('text that is none, and a file that is too large, are refused with their name', async () => {
  const { signal } = new AbortController()
  const binary = await planEventsInWorker(
    { ...request(''), bytes: new Uint8Array([0xff, 0xfe, 0x00]) },
    signal,
    () => {},
  )
  expect(!binary.planned.ok && binary.planned.problems[0]).toEqual({
    place: 'log.csv',
    message: 'is not text in UTF-8',
  })
  const large = await planEventsInWorker({ ...request(''), bytes: new Uint8Array(20_971_521) }, signal, () => {})
  expect(!large.planned.ok && large.planned.problems[0]?.message).toContain('larger than 20 MB')
})

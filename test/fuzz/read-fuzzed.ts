import type { z } from 'zod'
import { readBallots } from '#shared/ballot/read-ballots.ts'
import type { Bytes } from '#shared/interchange/backup/web-globals.ts'
import { decodeText } from '#shared/interchange/decode-text.ts'
import { readEventFile } from '#shared/interchange/events/read-event-file.ts'
import { IMPORT_LIMITS } from '#shared/interchange/import-limits.ts'
import { parseJson } from '#shared/interchange/parse-json.ts'
import { planEventCounts } from '#shared/interchange/plan-event-counts.ts'
import { planValues } from '#shared/interchange/plan-values.ts'
import type { PlannedRecords } from '#shared/interchange/planned-records.ts'
import { readImportFile } from '#shared/interchange/read-import-file.ts'
import { readWorkspace, writeWorkspace } from '#shared/interchange/workspace-json.ts'
import type { Result } from '#shared/lib/result.ts'
import { measurement } from '#shared/model/measurement.ts'
import { eventCount } from '#shared/model/service.ts'
import { checkModelPack } from '#shared/packs/check-model-pack.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { readModelPack } from '#shared/packs/read-model-pack.ts'
import { SESSION_KEY } from '../shared/ballot/ballots.ts'
import { aSession } from '../shared/workshop/session.ts'
import { FUZZ_PASSPHRASE, type FuzzedFormat } from './seeds.ts'

const NOTHING_KNOWN = { teamId: 'team-1', services: [] }
const newId = () => 'record-1'
const SESSION = aSession()
/** What the seed says: the only votes that its seal fits. */
const GOOD_VOTES = JSON.stringify(
  [
    ['agreed-slos', 2],
    ['toil-cap', 'dk'],
    ['runbooks', 'na'],
  ].map(([practice, value]) => ({ practice, round: 0, value, confidence: null, comment: '' })),
)

export type Verdict = 'read' | 'refused'
export type Reader = (format: FuzzedFormat, bytes: Bytes, pack: ModelPack) => Promise<Verdict>

/** Reads as the product does. @throws where a rule is broken: no reader may throw, and what is read must be whole and come back. */
export const readFuzzed: Reader = async (format, bytes, pack) => {
  const verdict = await READERS[format](bytes, pack)
  if (Object.hasOwn(Object.prototype, 'polluted') || 'polluted' in {}) throw new Error('A prototype was changed.')
  return verdict
}

const READERS: Readonly<Record<FuzzedFormat, (bytes: Bytes, pack: ModelPack) => Verdict | Promise<Verdict>>> = {
  workspace: readFile,
  answers: readFile,
  backup: readFile,
  model: readModel,
  incidents: readIncidents,
  values: (bytes) =>
    readRecords(bytes, measurement, (text) =>
      planValues(text, 'values.csv', { ...NOTHING_KNOWN, measurements: [] }, newId),
    ),
  counts: (bytes) =>
    readRecords(bytes, eventCount, (text) =>
      planEventCounts(text, 'counts.csv', { ...NOTHING_KNOWN, serviceId: 'service-1', eventCounts: [] }, newId),
    ),
  ballot: readBallot,
}

async function readFile(bytes: Bytes, pack: ModelPack): Promise<Verdict> {
  if (bytes.length > IMPORT_LIMITS.bytes) return 'refused'
  const result = await readImportFile(globalThis, { name: 'fuzzed', bytes, passphrase: FUZZ_PASSPHRASE }, pack)
  if (result.outcome === 'refused' && result.problems.length === 0) throw new Error('Refused without a reason.')
  if (result.outcome !== 'read') return 'refused'
  if (result.imported.format === 'workspace') {
    const again = readWorkspace(writeWorkspace(result.imported.facts), 'again')
    if (!again.ok) throw new Error(`What was read cannot be read again: ${again.problems[0]?.message}`)
  }
  return 'read'
}

function readModel(bytes: Bytes): Verdict {
  const text = decodeText(globalThis, bytes)
  const json = text === null ? null : parseJson(text, 'model.json', { values: IMPORT_LIMITS.modelValues })
  if (!json?.ok) return 'refused'
  const read = readModelPack(json.value, [], 'model.json')
  if (!read.ok) return 'refused'
  checkModelPack(read.value)
  return 'read'
}

/** A file with a bad row counts as refused: the row is named and left out. */
function readIncidents(bytes: Bytes): Verdict {
  const text = decodeText(globalThis, bytes)
  if (text === null) return 'refused'
  const rules = { timeZone: 'Europe/London', dateOrder: 'dmy' } as const
  const read = readEventFile(text, 'incidents.csv', 'incident', rules)
  if (!read.ok) {
    if (read.problems.length === 0) throw new Error('Refused without a reason.')
    return 'refused'
  }
  const { rows, findings } = read.value
  const times = rows.flatMap(({ event }) => [event.startedAt, event.resolvedAt])
  if (!times.every((time) => time === null || Number.isSafeInteger(time))) throw new Error('A time is no moment.')
  if (new Set(rows.map(({ key }) => key)).size < rows.length) throw new Error('Two rows have one key.')
  if (!findings.every(({ line, message }) => line > 1 && message !== '')) throw new Error('A finding names no line.')
  return findings.length === 0 ? 'read' : 'refused'
}

/** What is taken in has to be such as the database and a workspace file take. */
function readRecords<T>(
  bytes: Bytes,
  schema: z.ZodType<T>,
  plan: (text: string) => Result<PlannedRecords<unknown>>,
): Verdict {
  const text = decodeText(globalThis, bytes)
  const planned = text === null ? null : plan(text)
  if (!planned?.ok) return 'refused'
  for (const record of planned.value.added) schema.parse(record)
  const { findings } = planned.value
  if (!findings.every(({ line, message }) => line > 1 && message !== '')) throw new Error('A finding names no line.')
  return findings.length === 0 ? 'read' : 'refused'
}

/** Whoever altered a file cannot have sealed it: what is read and differs from the seed must be refused by its seal. */
function readBallot(bytes: Bytes, pack: ModelPack): Verdict {
  const text = decodeText(globalThis, bytes)
  if (text === null) return 'refused'
  const { read, refused } = readBallots([{ name: 'fuzzed', text }], SESSION, pack, [SESSION_KEY])
  if (read.length + refused.length !== 1) throw new Error('A file was neither read nor refused.')
  if (refused.some(({ reason }) => reason === '')) throw new Error('Refused without a reason.')
  if (read[0] && JSON.stringify(read[0].answers.answers) !== GOOD_VOTES) throw new Error('Altered votes were taken.')
  return read.length === 1 ? 'read' : 'refused'
}

/** Readers with a fault each: the suite has to find every one of them. */
export const BROKEN_READERS: Readonly<Record<string, Reader>> = {
  throws: async (_format, bytes) => {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return 'read'
  },
  hangs: async (_format, bytes) => {
    for (;;) if (bytes.length < 0) return 'read'
  },
  fills: async () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array<number>(1_000_000).fill(kept.length))
  },
}

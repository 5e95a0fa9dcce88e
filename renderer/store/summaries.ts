import { quickHash } from '#shared/lib/quick-hash.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Edit } from '#shared/model/edit.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { briefMix } from '#shared/scoring/brief-mix.ts'
import type { SummaryChanges } from '../db/write-edits.ts'
import type { Facts } from './app-state.ts'

/** Raised whenever what a row says, or how it is worked out, changes: then all older rows are stale. */
const RULE = 3

/** So many participants are summed up with the facts; the mix of further ones is worked out once those are on the disk. */
const PARTICIPANTS_AT_ONCE = 500

export interface SummedUp {
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
  readonly workshop: Workshop | null
}

/** The list row of an assessment, made from its facts. */
export function summarise(pack: ModelPack, facts: SummedUp): AssessmentSummary {
  const { assessment, sheets, workshop } = facts
  return {
    ...countUp(facts),
    mix: briefMix(pack, assessment, sheets),
    sourceHash: `${ruleOf(pack)}${quickHash(
      JSON.stringify([assessment, [...sheets].sort((a, b) => (a.id < b.id ? -1 : 1)), workshop?.stage ?? null]),
    )}`,
  }
}

/**
 * The list rows of many assessments. Bringing in or restoring a large workspace does not wait for their scoring: rows beyond the first
 * few hundred participants are pending, and are made anew when nothing else is to be done.
 */
export function summariseMany(pack: ModelPack, all: readonly SummedUp[]): readonly AssessmentSummary[] {
  let participants = 0
  return all.map((facts) => {
    participants += facts.sheets.length
    return participants > PARTICIPANTS_AT_ONCE ? pendingRow(facts) : summarise(pack, facts)
  })
}

function pendingRow(facts: SummedUp): AssessmentSummary {
  return { ...countUp(facts), mix: { itil: null, devops: null, sre: null }, sourceHash: '' }
}

/** What of a row costs next to nothing. */
function countUp({ assessment, sheets, workshop }: SummedUp): Omit<AssessmentSummary, 'mix' | 'sourceHash'> {
  const inScope = new Set(assessment.practices)
  return {
    assessmentId: assessment.id,
    teamId: assessment.teamId,
    title: assessment.title,
    heldOn: assessment.heldOn,
    status: assessment.status,
    corrects: assessment.corrects ?? null,
    revision: assessment.revision ?? 1,
    participants: sheets.length,
    answered: sheets.reduce((count, sheet) => count + countAnswers(sheet, inScope), 0),
    asked: sheets.length * assessment.practices.length,
    workshop: workshop?.stage ?? null,
  }
}

/** Whether a row was made by the rule and the model of this version; the others are to be made anew. */
export function isOfThisRule(pack: ModelPack, { sourceHash }: AssessmentSummary): boolean {
  return sourceHash.startsWith(ruleOf(pack))
}

/** Stands before the hash, so that it can be told without reading what the row sums up. */
function ruleOf({ id, version }: ModelPack): string {
  return `${RULE} ${id} ${version} `
}

function countAnswers(sheet: Sheet, inScope: ReadonlySet<string>): number {
  return Object.entries(sheet.answers).filter(([id, answer]) => answer.value !== null && inScope.has(id)).length
}

/**
 * Which list rows change with these edits. `facts` are those after the edits. An assessment that is not on screen comes whole in its
 * edits (made, imported, deleted, brought back), so nothing has to be read.
 */
export function summaryChanges(pack: ModelPack | null, facts: Facts, edits: readonly Edit[]): SummaryChanges {
  const removed = edits.flatMap((edit) =>
    edit.kind === 'record' && edit.table === 'assessments' && edit.after === null ? [edit.id] : [],
  )
  const isRemoved = new Set(removed)
  const touched = touchedAssessments(facts, edits).filter(({ assessment }) => !isRemoved.has(assessment.id))
  if (touched.length > 0 && pack === null) throw new Error('The model has to be loaded before answers change.')
  return {
    put: summariseMany(pack as ModelPack, touched),
    remove: removed,
  }
}

/** The list rows after these changes. */
export function withRows(rows: Facts['summaries'], { put, remove }: SummaryChanges): Facts['summaries'] {
  if (put.length === 0 && remove.length === 0) return rows
  const gone = new Set(remove)
  const kept = Object.entries(rows).filter(([id]) => !gone.has(id))
  return Object.fromEntries([...kept, ...put.map((row) => [row.assessmentId, row] as const)])
}

function touchedAssessments(facts: Facts, edits: readonly Edit[]): readonly SummedUp[] {
  const made = edits.flatMap((edit) =>
    edit.kind === 'record' && edit.table === 'assessments' && edit.after !== null ? [edit.after] : [],
  )
  const sheetsByAssessment = Map.groupBy(
    edits.flatMap((edit) => (edit.kind === 'record' && edit.table === 'sheets' && edit.after ? [edit.after] : [])),
    (sheet) => sheet.assessmentId,
  )
  const workshops = new Map(
    edits.flatMap((edit) =>
      edit.kind === 'record' && edit.table === 'workshops' && edit.after ? [[edit.id, edit.after] as const] : [],
    ),
  )
  const elsewhere = made
    .filter(({ id }) => id !== facts.open?.assessment.id)
    .map((assessment) => ({
      assessment,
      sheets: sheetsByAssessment.get(assessment.id) ?? [],
      workshop: workshops.get(assessment.id) ?? null,
    }))
  if (!facts.open || !touchesOpen(facts.open, edits)) return elsewhere
  const { assessment, sheets, workshop } = facts.open
  return [{ assessment, sheets: Object.values(sheets), workshop }, ...elsewhere]
}

function touchesOpen(open: NonNullable<Facts['open']>, edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (edit.kind === 'settings' || edit.kind === 'events') return false
    if (edit.kind !== 'record') return true
    if (edit.table === 'assessments' || edit.table === 'workshops') return edit.id === open.assessment.id
    return edit.table === 'sheets' && (edit.after ?? edit.before)?.assessmentId === open.assessment.id
  })
}

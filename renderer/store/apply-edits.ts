import { assertNever } from '#shared/lib/assert-never.ts'
import { type Edit, type RecordEdit, withAnswer } from '#shared/model/edit.ts'
import type { EventsEdit } from '#shared/model/events-edit.ts'
import type { MeasureTable } from '#shared/model/measure-tables.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import { withEvents } from '#shared/model/with-events.ts'
import type { Facts, OpenMeasures } from './app-state.ts'
import { applyWorkshopEdit } from './apply-workshop-edit.ts'

/** The facts in memory after these edits; records that are not loaded are left to the database. Pure. */
export function applyEdits<State extends Facts>(state: State, edits: readonly Edit[]): State {
  return edits.reduce<State>(applyEdit, state)
}

function applyEdit<State extends Facts>(state: State, edit: Edit): State {
  switch (edit.kind) {
    case 'settings':
      return { ...state, settings: edit.after }
    case 'answer':
      return changeSheet(state, edit.sheetId, (sheet) => withAnswer(sheet, edit.practice, edit.after))
    case 'sheet-head':
      return changeSheet(state, edit.sheetId, (sheet) => ({ ...sheet, ...edit.after }))
    case 'record':
      return applyRecord(state, edit)
    case 'events':
      return state.measures?.teamId === edit.teamId
        ? { ...state, measures: { ...state.measures, eventMonths: changeMonths(state.measures.eventMonths, edit) } }
        : state
    case 'vote':
    case 'agenda':
    case 'workshop':
    case 'anonymise':
      return state.open ? { ...state, open: applyWorkshopEdit(state.open, edit) } : state
    default:
      return assertNever(edit)
  }
}

function changeSheet<State extends Facts>(state: State, sheetId: string, change: (sheet: Sheet) => Sheet): State {
  const sheet = state.open?.sheets[sheetId]
  if (!state.open || !sheet) return state
  return { ...state, open: { ...state.open, sheets: { ...state.open.sheets, [sheetId]: change(sheet) } } }
}

function changeMonths(months: OpenMeasures['eventMonths'], edit: EventsEdit): OpenMeasures['eventMonths'] {
  const { written, emptied } = withEvents(edit, (id) => months[id])
  const gone = new Set(emptied)
  const kept = Object.entries(months).filter(([id]) => !gone.has(id))
  return Object.fromEntries([...kept, ...written.map((month) => [month.id, month] as const)])
}

function applyRecord<State extends Facts>(state: State, edit: RecordEdit): State {
  switch (edit.table) {
    case 'teams':
      return { ...state, teams: withRecord(state.teams, edit.id, edit.after) }
    case 'plans': {
      const teamId = edit.after?.teamId ?? edit.before?.teamId
      return teamId === undefined ? state : { ...state, plans: withRecord(state.plans, teamId, edit.after) }
    }
    case 'milestones':
      return { ...state, milestones: withRecord(state.milestones, edit.id, edit.after) }
    case 'baselines':
      return { ...state, baselines: withRecord(state.baselines, edit.id, edit.after) }
    case 'assessments': {
      if (state.open?.assessment.id !== edit.id) return state
      return { ...state, open: edit.after && { ...state.open, assessment: edit.after } }
    }
    case 'sheets': {
      const assessmentId = edit.after?.assessmentId ?? edit.before?.assessmentId
      if (!state.open || state.open.assessment.id !== assessmentId) return state
      return { ...state, open: { ...state.open, sheets: withRecord(state.open.sheets, edit.id, edit.after) } }
    }
    case 'workshops': {
      if (state.open?.assessment.id !== edit.id) return state
      return { ...state, open: { ...state.open, workshop: edit.after } }
    }
    case 'agendaItems': {
      const assessmentId = edit.after?.assessmentId ?? edit.before?.assessmentId
      if (!state.open || state.open.assessment.id !== assessmentId) return state
      return { ...state, open: { ...state.open, items: withRecord(state.open.items, edit.id, edit.after) } }
    }
    default:
      return applyMeasure(state, edit)
  }
}

/** Records of another team than the one on screen are left to the database. */
function applyMeasure<State extends Facts>(
  state: State,
  { table, id, before, after }: Extract<RecordEdit, { readonly table: MeasureTable }>,
): State {
  const { measures } = state
  if (measures === null || (after ?? before)?.teamId !== measures.teamId) return state
  return { ...state, measures: { ...measures, [table]: withRecord<unknown>(measures[table], id, after) } }
}

function withRecord<Value>(
  records: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  const { [key]: _replaced, ...rest } = records
  return value === null ? rest : { ...records, [key]: value }
}

import { isSame } from '../lib/is-same.ts'
import type { Assessment } from './assessment.ts'
import type { Plan } from './plan.ts'
import type { Sheet } from './sheet.ts'
import { DEFAULT_SETTINGS, type Workspace, type WorkspaceSettings } from './workspace.ts'
import { changedFields } from './workspace-difference.ts'

/** A fact that both sides have and state differently, and whose is taken. */
export interface MergeConflict {
  readonly kind: 'settings' | 'team' | 'assessment' | 'plan' | 'sheet' | 'answer'
  /** The record's id; of an answer its sheet's. */
  readonly id: string
  /** The fields that differ; of an answer its practice, of a plan's notes the steps. */
  readonly fields: readonly string[]
  readonly taken: 'incoming' | 'present'
}

export interface Merge {
  readonly workspace: Workspace
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Brings an incoming workspace (a backup, a colleague's file) into the present one. The rules:
 *
 * 1. Ids decide what is the same record. What only one side has, is kept or added.
 * 2. Sheets are merged answer by answer, plans note by note. Where both sides have the answer and differ, the incoming one is taken.
 * 3. Teams and assessments that differ are taken from the incoming side, field by field the same; the practices asked are those of both.
 * 4. A team has one plan: an incoming plan takes the place of the present one even under another id, and the notes of both stay.
 * 5. Settings stay as they are where they were set here; what was never set comes from the incoming side.
 *
 * Whatever of the present is not in the outcome, is listed as a conflict.
 */
export function mergeWorkspaces(present: Workspace, incoming: Workspace): Merge {
  const conflicts: MergeConflict[] = []
  const note = (conflict: MergeConflict) => void (conflict.fields.length > 0 && conflicts.push(conflict))
  const teams = mergeById(present.teams, incoming.teams, (old, now) => {
    note({ kind: 'team', id: now.id, fields: changedFields({ before: old, after: now }), taken: 'incoming' })
    return now
  })
  const assessments = mergeById(present.assessments, incoming.assessments, (old, now) => {
    const merged = mergeAssessment(old, now)
    note({ kind: 'assessment', id: now.id, fields: lostFields(old, merged), taken: 'incoming' })
    return merged
  })
  const sheets = mergeById(present.sheets, incoming.sheets, (old, now) => {
    for (const conflict of sheetConflicts(old, now)) note(conflict)
    return { ...now, answers: { ...old.answers, ...now.answers } }
  })
  const plans = mergePlans(present.plans, incoming.plans, note)
  const settings = mergeSettings(present.settings, incoming.settings, note)
  return { workspace: { ...present, settings, teams, assessments, sheets, plans }, conflicts }
}

function mergeById<T extends { readonly id: string }>(
  present: readonly T[],
  incoming: readonly T[],
  mergeBoth: (present: T, incoming: T) => T,
): T[] {
  const here = new Set(present.map(({ id }) => id))
  const there = new Map(incoming.map((record) => [record.id, record]))
  const kept = present.map((record) => {
    const other = there.get(record.id)
    return other === undefined || isSame(record, other) ? record : mergeBoth(record, other)
  })
  return [...kept, ...incoming.filter(({ id }) => !here.has(id))]
}

/** The practices of both: answers to a practice that is not asked would not be seen any more. */
function mergeAssessment(old: Assessment, now: Assessment): Assessment {
  const known = new Set(now.practices)
  const practices = [...now.practices, ...old.practices.filter((practice) => !known.has(practice))]
  return { ...now, practices, form: practices.length > now.practices.length ? old.form : now.form }
}

/** Practices are merged, so only another order of them is no loss. */
function lostFields(old: Assessment, merged: Assessment): readonly string[] {
  return changedFields({ before: old, after: merged }).filter((field) => field !== 'practices')
}

function sheetConflicts(old: Sheet, now: Sheet): readonly MergeConflict[] {
  const head = changedFields({ before: old, after: now }).filter((field) => field !== 'answers')
  const answers = Object.keys(now.answers).filter(
    (practice) => Object.hasOwn(old.answers, practice) && !isSame(old.answers[practice], now.answers[practice]),
  )
  return [
    { kind: 'sheet', id: now.id, fields: head, taken: 'incoming' },
    ...answers.map((practice) => ({
      kind: 'answer' as const,
      id: now.id,
      fields: [practice],
      taken: 'incoming' as const,
    })),
  ]
}

function mergePlans(
  present: readonly Plan[],
  incoming: readonly Plan[],
  note: (conflict: MergeConflict) => void,
): Plan[] {
  const there = new Map(incoming.flatMap((plan) => [[plan.id, plan] as const, [plan.teamId, plan] as const]))
  const here = new Map(present.map((plan) => [plan.teamId, plan]))
  const carried = new Set<string>()
  const merged = incoming.map((now) => {
    const old = here.get(now.teamId)
    if (old === undefined) return now
    carried.add(old.id)
    return isSame(old, now) ? now : mergePlan(old, now, note)
  })
  const displaced = present.filter((plan) => !carried.has(plan.id) && (there.has(plan.id) || there.has(plan.teamId)))
  for (const plan of displaced) note({ kind: 'plan', id: plan.id, fields: ['plan'], taken: 'incoming' })
  const gone = new Set([...carried, ...displaced.map(({ id }) => id)])
  return inOrderOf(present, [...present.filter(({ id }) => !gone.has(id)), ...merged])
}

function mergePlan(old: Plan, now: Plan, note: (conflict: MergeConflict) => void): Plan {
  const fields = changedFields({ before: old, after: now }).filter((field) => field !== 'notes')
  const notes = Object.keys(now.notes).filter(
    (step) => Object.hasOwn(old.notes, step) && !isSame(old.notes[step], now.notes[step]),
  )
  note({ kind: 'plan', id: old.id, fields: [...fields, ...notes], taken: 'incoming' })
  return { ...now, notes: { ...old.notes, ...now.notes } }
}

/** Records that were here before keep their places: a merge with itself changes nothing. */
function inOrderOf<T extends { readonly id: string }>(present: readonly T[], records: readonly T[]): T[] {
  const order = new Map(present.map(({ id }, index) => [id, index]))
  const place = ({ id }: T) => order.get(id) ?? present.length
  return records.toSorted((a, b) => place(a) - place(b))
}

function mergeSettings(
  present: WorkspaceSettings,
  incoming: WorkspaceSettings,
  note: (conflict: MergeConflict) => void,
): WorkspaceSettings {
  const { name, paper } = DEFAULT_SETTINGS
  const merged = {
    name: present.name === name ? incoming.name : present.name,
    paper: present.paper === paper ? incoming.paper : present.paper,
    affinities: { ...incoming.affinities, ...present.affinities },
  }
  const refused = [
    ...(['name', 'paper'] as const).filter(
      (field) => incoming[field] !== DEFAULT_SETTINGS[field] && incoming[field] !== merged[field],
    ),
    ...Object.keys(incoming.affinities).filter(
      (practice) => !isSame(incoming.affinities[practice], merged.affinities[practice]),
    ),
  ]
  note({ kind: 'settings', id: 'workspace', fields: refused, taken: 'present' })
  return merged
}

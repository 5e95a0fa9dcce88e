import { isSame } from '../lib/is-same.ts'
import type { Assessment } from './assessment.ts'
import { DEFAULT_SETTINGS } from './empty-workspace.ts'
import { mergeAgenda } from './merge-agenda.ts'
import type { MergeConflict } from './merge-conflict.ts'
import { mergeEventMonths } from './merge-event-months.ts'
import { mergePlans } from './merge-plans.ts'
import { settleFinal } from './settle-final.ts'
import type { Sheet } from './sheet.ts'
import type { Workspace, WorkspaceSettings } from './workspace.ts'
import { changedFields } from './workspace-difference.ts'

export interface Merge {
  readonly workspace: Workspace
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Brings an incoming workspace (a backup, a colleague's file) into the present one. The rules:
 *
 * 1. Ids decide what is the same record. What only one side has, is kept or added.
 * 2. Sheets are merged answer by answer, plans note by note. Where both sides have the answer and differ, the incoming one is taken.
 * 3. Teams, assessments, business items and baselines that differ are taken from the incoming side, field by field the same; the practices asked are those of both.
 * 4. A team has one plan: an incoming plan takes the place of the present one even under another id, and the notes of both stay.
 * 5. Of a workshop's item on the agenda on which both differ, the one with more votes is taken, at a tie the incoming one.
 * 6. A workshop that was made anonymous here stays as it is here, with its sheets: names that were taken out do not come back.
 * 7. What is final on one side is taken from there as a whole, with its sheets and workshop; where both are final, it stays as it is here.
 * 8. Settings stay as they are where they were set here; what was never set comes from the incoming side.
 * 9. Measures are taken as teams are; imported events one by one, by source and key, so that neither side loses any.
 *
 * Whatever of the present is not in the outcome, is listed as a conflict.
 */
export function mergeWorkspaces(present: Workspace, incoming: Workspace): Merge {
  const conflicts: MergeConflict[] = []
  const note = (conflict: MergeConflict) => void (conflict.fields.length > 0 && conflicts.push(conflict))
  const { facts: named, left } = withoutAnonymised(present, incoming)
  const { here, facts } = settleFinal(present, named, left, note)
  for (const id of left) note({ kind: 'workshop', id, fields: ['anonymous'], taken: 'present' })
  const settings = mergeSettings(present.settings, facts.settings, note)
  const teams = mergeById(here.teams, facts.teams, (old, now) => {
    note({ kind: 'team', id: now.id, fields: changedFields({ before: old, after: now }), taken: 'incoming' })
    return now
  })
  const assessments = mergeById(here.assessments, facts.assessments, (old, now) => {
    const merged = mergeAssessment(old, now)
    note({ kind: 'assessment', id: now.id, fields: lostFields(old, merged), taken: 'incoming' })
    return merged
  })
  const sheets = mergeById(here.sheets, facts.sheets, (old, now) => {
    for (const conflict of sheetConflicts(old, now)) note(conflict)
    return { ...now, answers: { ...old.answers, ...now.answers } }
  })
  const workshops = mergeById(here.workshops, facts.workshops, (old, now) => {
    note({ kind: 'workshop', id: now.id, fields: changedFields({ before: old, after: now }), taken: 'incoming' })
    return now
  })
  const plans = mergePlans(here.plans, facts.plans, note)
  const takeIncoming =
    (kind: 'milestone' | 'baseline' | 'measures') =>
    <T extends { readonly id: string }>(old: T, now: T) => {
      note({ kind, id: now.id, fields: changedFields({ before: old, after: now }), taken: 'incoming' })
      return now
    }
  const milestones = mergeById(here.milestones, facts.milestones, takeIncoming('milestone'))
  const baselines = mergeById(here.baselines, facts.baselines, takeIncoming('baseline'))
  const measures = {
    services: mergeById(here.services, facts.services, takeIncoming('measures')),
    eventCounts: mergeById(here.eventCounts, facts.eventCounts, takeIncoming('measures')),
    measurements: mergeById(here.measurements, facts.measurements, takeIncoming('measures')),
    importMappings: mergeById(here.importMappings, facts.importMappings, takeIncoming('measures')),
    eventImports: mergeById(here.eventImports, facts.eventImports, takeIncoming('measures')),
    teamPolicies: mergeById(here.teamPolicies, facts.teamPolicies, takeIncoming('measures')),
    overrides: mergeById(here.overrides, facts.overrides, takeIncoming('measures')),
    freezes: mergeById(here.freezes, facts.freezes, takeIncoming('measures')),
    eventMonths: [
      ...mergeEventMonths(here.eventMonths, facts.eventMonths, ({ key, kind }) =>
        note({ kind: 'measures', id: key, fields: [kind], taken: 'incoming' }),
      ),
    ],
  }
  const agendaItems = mergeAgenda(here.agendaItems, facts.agendaItems, note)
  return {
    workspace: {
      ...present,
      settings,
      teams,
      assessments,
      sheets,
      plans,
      workshops,
      agendaItems,
      milestones,
      baselines,
      ...measures,
    },
    conflicts,
  }
}

/** The incoming facts without the people of workshops that were made anonymous here and not there; `left` names those workshops. */
function withoutAnonymised(
  present: Workspace,
  incoming: Workspace,
): { readonly facts: Workspace; readonly left: ReadonlySet<string> } {
  const named = new Set(incoming.assessments.map(({ id }) => id))
  for (const { id, anonymisedAt } of incoming.workshops) if (anonymisedAt !== null) named.delete(id)
  const left = new Set(
    present.workshops.filter(({ id, anonymisedAt }) => anonymisedAt !== null && named.has(id)).map(({ id }) => id),
  )
  const facts = {
    ...incoming,
    sheets: incoming.sheets.filter(({ assessmentId }) => !left.has(assessmentId)),
    workshops: incoming.workshops.filter(({ id }) => !left.has(id)),
    agendaItems: incoming.agendaItems.filter(({ assessmentId }) => !left.has(assessmentId)),
  }
  return { facts, left }
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

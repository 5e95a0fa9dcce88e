import type { Answer } from '#shared/model/answer.ts'
import type { ConflictCounts } from '#shared/model/preview-restore.ts'
import type { Change, ChangeCount, WorkspaceDifference } from '#shared/model/workspace-difference.ts'

export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
  same: '',
}

const COUNTED: readonly (readonly [keyof WorkspaceDifference['counts'], string])[] = [
  ['teams', 'Teams'],
  ['assessments', 'Assessments'],
  ['sheets', 'Participants’ sheets'],
  ['answers', 'Answers'],
  ['workshops', 'Workshops'],
  ['agendaItems', 'Items on agendas'],
  ['plans', 'Roadmap frames'],
  ['milestones', 'Business items'],
  ['baselines', 'Baselines'],
  ['services', 'Services'],
  ['eventCounts', 'Counts of events'],
  ['measurements', 'Measured values'],
  ['eventMonths', 'Months of events'],
  ['importMappings', 'Mappings of files'],
  ['eventImports', 'Imports'],
  ['teamPolicies', 'Change policies'],
  ['overrides', 'Overrides'],
  ['freezes', 'Freezes'],
]

/** One row a kind of record, for those of which anything changes. */
export function countRows(counts: WorkspaceDifference['counts']): readonly (ChangeCount & { readonly name: string })[] {
  return COUNTED.map(([kind, name]) => ({ name, ...counts[kind] })).filter(
    ({ added, changed, removed }) => added + changed + removed > 0,
  )
}

/** What both sides state differently, counted in a sentence; empty where they agree. */
export function conflictWords({ answers, others, kept }: ConflictCounts): string {
  return [
    ...(answers > 0
      ? [
          `${plural(answers, 'answer')} stand${answers === 1 ? 's' : ''} otherwise in the file than here: the file’s will count.`,
        ]
      : []),
    ...(others > 0
      ? [`${plural(others, 'other record')} differ${others === 1 ? 's' : ''}: the file’s will count.`]
      : []),
    ...(kept > 0
      ? [
          `${plural(kept, 'record')} of the file ${kept === 1 ? 'is' : 'are'} left aside for what is here (settings, later votes, names that were taken out, assessments that are final).`,
        ]
      : []),
  ].join(' ')
}

/** An answer in a few words: “3, with a comment”. */
export function answerWords(answer: Answer | null): string {
  if (answer === null) return 'no answer'
  const value =
    answer.value === null
      ? 'no level'
      : answer.value === 'na'
        ? 'does not apply'
        : answer.value === 'dk'
          ? 'don’t know'
          : String(answer.value)
  const extras = [
    ...(answer.confidence ? [`${answer.confidence} confidence`] : []),
    ...(answer.comment ? ['a comment'] : []),
    ...(answer.evidence.length > 0 ? [plural(answer.evidence.length, 'piece of evidence', 'pieces of evidence')] : []),
  ]
  return [value, ...extras].join(', ')
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  createdAt: 'date of making',
  criticalPractices: 'critical practices',
  heldOn: 'day',
  guess: 'first guess',
  model: 'model’s version',
  form: 'short or full form',
  practices: 'practices asked',
  assessmentId: 'assessment',
  teamId: 'team',
}

/** Fields as people call them: “name, goals”. */
export function fieldWords(fields: readonly string[]): string {
  return fields.map((field) => FIELD_NAMES[field] ?? field).join(', ')
}

/** `1 answer`, `2 answers`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

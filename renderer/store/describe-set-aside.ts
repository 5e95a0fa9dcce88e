import type { Answer } from '#shared/model/answer.ts'
import type { Edit, RecordEdit, RecordTable } from '#shared/model/edit.ts'
import { LEVEL_NAMES } from '#shared/model/level.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { Facts, SetAside } from './app-state.ts'

interface Known {
  readonly pack: ModelPack
  readonly state: Facts
  /** Names of participants who are not on screen any more, by sheet. */
  readonly removedNames: ReadonlyMap<string, string>
}

/** Says whose and what an edit was that found no place, and quotes what was typed. Pure. */
export function describeSetAside(edit: Edit, known: Known): Omit<SetAside, 'why'> {
  switch (edit.kind) {
    case 'answer': {
      const about = `${nameOf(edit.sheetId, known)}’s answer to “${titleOf(edit.practice, known)}”`
      return { key: `answer ${edit.sheetId} ${edit.practice}`, about, lines: answerLines(edit.after) }
    }
    case 'sheet-head': {
      const about = `Name, role and guess of ${nameOf(edit.sheetId, known)}`
      return { key: `head ${edit.sheetId}`, about, lines: typedTexts(edit.before, edit.after) }
    }
    case 'vote': {
      const about = `${nameOf(edit.seat, known)}’s vote on “${titleOf(edit.practice, known)}”`
      const { standing } = edit.after
      return { key: `vote ${edit.itemId} ${edit.seat}`, about, lines: answerLines(standing) }
    }
    case 'agenda': {
      const practice = known.state.open?.items[edit.itemId]?.practice
      const about = practice ? `The workshop’s note on “${titleOf(practice, known)}”` : 'A note of the workshop'
      return { key: `agenda ${edit.itemId}`, about, lines: typedTexts(edit.before, edit.after) }
    }
    case 'workshop':
      return { key: 'workshop', about: 'The workshop', lines: typedTexts(edit.before, edit.after) }
    case 'anonymise':
      return { key: 'anonymise', about: 'Taking the names out of the workshop', lines: [] }
    case 'events':
      return { key: `events ${edit.teamId}`, about: 'An import of events', lines: [] }
    case 'settings':
      return { key: 'settings', about: 'Settings', lines: typedTexts(edit.before, edit.after) }
    case 'record':
      return { key: `${edit.table} ${edit.id}`, about: recordWords(edit), lines: typedTexts(edit.before, edit.after) }
  }
}

function nameOf(sheetId: string, { state, removedNames }: Known): string {
  return state.open?.sheets[sheetId]?.participant || removedNames.get(sheetId) || 'A participant'
}

function titleOf(practiceId: string, { pack }: Known): string {
  return pack.practices.find(({ id }) => id === practiceId)?.title ?? practiceId
}

function answerLines(answer: Partial<Answer> | null): readonly string[] {
  if (answer === null) return []
  const { value = null, confidence, comment, evidence = [] } = answer
  return [
    ...(value === null ? [] : [`Answer: ${valueWords(value)}`]),
    ...(confidence ? [`Confidence: ${confidence}`] : []),
    ...(comment ? [`Comment: ${comment}`] : []),
    ...evidence.map(({ text, date, owner }) => `Evidence: ${[text, date, owner].filter(Boolean).join(', ')}`),
  ]
}

function valueWords(value: NonNullable<Answer['value']>): string {
  if (value === 'na') return 'does not apply'
  return value === 'dk' ? 'don’t know' : `${value}, ${LEVEL_NAMES[value].name}`
}

const RECORD_WORDS: Readonly<Record<RecordTable, string>> = {
  teams: 'The team',
  assessments: 'The assessment',
  sheets: 'The participant',
  plans: 'The roadmap',
  workshops: 'The workshop',
  agendaItems: 'An item of the workshop',
  milestones: 'The business item',
  baselines: 'The baseline',
  services: 'The service',
  eventCounts: 'A count of events',
  measurements: 'A measured value',
  eventMonths: 'Imported events',
  importMappings: 'The mapping of a file',
  eventImports: 'An import',
  teamPolicies: 'The change policy',
  overrides: 'An override',
  freezes: 'A freeze',
}

function recordWords({ table, before, after }: RecordEdit): string {
  const record = before ?? after
  const name = record === null ? '' : 'name' in record ? record.name : 'title' in record ? record.title : ''
  return name ? `${RECORD_WORDS[table]} “${name}”` : RECORD_WORDS[table]
}

/** Texts that a person types; ids, moments and choices among words are not. */
const NOT_TYPED = /^(id|.*Id|.*At|model|form|status|phase|stage|kind|practices|practice|finalised)$/

/** Every text of `after` that `before` does not have. */
function typedTexts(before: unknown, after: unknown): readonly string[] {
  const known = new Set(textsOf(before))
  return textsOf(after).filter((text) => text !== '' && !known.has(text))
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return Object.entries(value).flatMap(([key, entry]) => (NOT_TYPED.test(key) ? [] : textsOf(entry)))
}

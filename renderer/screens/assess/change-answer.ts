import type { Answer } from '#shared/model/answer.ts'
import { EMPTY_ANSWER } from '#shared/model/empty-answer.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { commit } from '../../store/commit.ts'
import { useApp } from '../../store/store.ts'

const FIELDS = Object.keys(EMPTY_ANSWER) as (keyof Answer)[]

/**
 * Saves a change to one participant's answer to one practice. Text names its `field`, so that typing is undone as a whole. An answer
 * with nothing left in it is taken out.
 */
export function changeAnswer(
  sheetId: string,
  practice: Practice,
  change: Partial<Answer>,
  field: string | null = null,
): void {
  const before = useApp.getState().open?.sheets[sheetId]?.answers[practice.id] ?? null
  const known = before ?? EMPTY_ANSWER
  const changed = { ...known, ...change }
  if (FIELDS.every((name) => changed[name] === known[name])) return
  const after = isEmpty(changed) ? null : changed
  commit(
    `${field === null ? 'answer' : field} to ${practice.title}`,
    [{ kind: 'answer', sheetId, practice: practice.id, before, after }],
    field && `${field}:${sheetId}:${practice.id}`,
  )
}

function isEmpty({ value, confidence, comment, evidence }: Answer): boolean {
  return value === null && confidence === null && comment === '' && evidence.length === 0
}

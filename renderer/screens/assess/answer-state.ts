import type { Answer } from '#shared/model/answer.ts'
import { EMPTY_ANSWER } from '#shared/model/empty-answer.ts'
import { LEVEL_NAMES, type Level } from '#shared/model/level.ts'

/** Where one question stands for one participant. “Does not apply” counts only once its reason is given. */
export type AnswerState = Level | 'na' | 'dk' | 'reason-needed' | 'open'

/** The state of an answer; nothing stored is an open question. */
export function stateOf(answer: Answer | undefined): AnswerState {
  const { value, comment } = answer ?? EMPTY_ANSWER
  if (value === null) return 'open'
  if (value === 'na' && comment.trim() === '') return 'reason-needed'
  return value
}

/** Is there nothing left to do here? “Don’t know” is an answer. */
export function isAnswered(state: AnswerState): boolean {
  return state !== 'open' && state !== 'reason-needed'
}

/** The state in words, as it is announced and listed. */
export function describeState(state: AnswerState): string {
  switch (state) {
    case 'open':
      return 'Not answered yet'
    case 'reason-needed':
      return 'Does not apply: reason needed'
    case 'na':
      return 'Does not apply'
    case 'dk':
      return 'Don’t know'
    default:
      return `Level ${state}, ${LEVEL_NAMES[state].name}`
  }
}

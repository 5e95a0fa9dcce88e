import { LevelBadge } from '../../components/LevelBadge.tsx'
import type { AnswerState } from './answer-state.ts'
import { describeState } from './answer-state.ts'
import classes from './StateMark.module.css'

const SIGNS = { na: 'N/A', dk: '?', 'reason-needed': '!', open: '' } as const

/** Where a question stands, at a glance: its level, N/A, don't know, a missing reason, or an empty ring. */
export function StateMark({ state }: { readonly state: AnswerState }) {
  if (typeof state === 'number') return <LevelBadge level={state} />
  return (
    <span className={classes.mark} data-state={state} title={describeState(state)}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span className={classes.hidden}>{describeState(state)}</span>
    </span>
  )
}

import { memo, useEffect, useRef } from 'react'
import { type AnswerState, stateOf } from './answer-state.ts'
import { type Answers, type Area, countAnswered } from './asked-practices.ts'
import classes from './QuestionList.module.css'
import { StateMark } from './StateMark.tsx'

interface Props {
  readonly areas: readonly Area[]
  readonly answers: Answers
  readonly currentId: string | null
  readonly onGo: (practiceId: string) => void
}

/** All questions by area with where each one stands. */
export function QuestionList({ areas, answers, currentId, onGo }: Props) {
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with the question
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  return (
    <nav ref={list} aria-label="All questions">
      {areas.map(({ dimension, practices }) => (
        <section key={dimension.id} className={classes.area} aria-label={dimension.title}>
          <h2 className={classes.title}>
            <span>{dimension.title}</span>
            <span className={classes.count}>
              {countAnswered(practices, answers)} of {practices.length}
            </span>
          </h2>
          {practices.map(({ id, title }) => (
            <Row key={id} id={id} title={title} state={stateOf(answers[id])} isCurrent={id === currentId} onGo={onGo} />
          ))}
        </section>
      ))}
    </nav>
  )
}

interface RowProps {
  readonly id: string
  readonly title: string
  readonly state: AnswerState
  readonly isCurrent: boolean
  readonly onGo: (practiceId: string) => void
}

const Row = memo(function Row({ id, title, state, isCurrent, onGo }: RowProps) {
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onGo(id)}
    >
      <StateMark state={state} />
      <span>{title}</span>
    </button>
  )
})

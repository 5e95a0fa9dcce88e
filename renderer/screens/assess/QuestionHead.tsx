import { memo, useEffect, useRef } from 'react'
import type { Practice } from '#shared/packs/model-pack.ts'
import classes from './QuestionHead.module.css'

interface Props {
  readonly id: string
  readonly practice: Practice
  readonly areaTitle: string
  /** Counted from 1. */
  readonly number: number
  readonly count: number
  readonly isWhyOpen: boolean
  readonly onWhyToggle: () => void
}

/** The question, large. It takes the focus whenever another question comes on screen, so that it is read out. */
export const QuestionHead = memo(function QuestionHead(props: Props) {
  const { id, practice, areaTitle, number, count, isWhyOpen, onWhyToggle } = props
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the question on screen
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [practice.id])
  return (
    <header className={classes.head}>
      <div className={classes.place}>
        <span>
          {areaTitle} · {number} of {count}
        </span>
        <button type="button" className={classes.why} aria-expanded={isWhyOpen} onClick={onWhyToggle}>
          Why it matters
        </button>
      </div>
      <h1 ref={heading} id={id} tabIndex={-1} className={classes.question}>
        <span className={classes.title}>
          {practice.title}
          <span className={classes.hidden}>: </span>
        </span>
        {practice.question}
      </h1>
      {isWhyOpen && (
        <div className={classes.reasons}>
          <p>{practice.why}</p>
          {practice.sreReading && <p>{practice.sreReading}</p>}
        </div>
      )}
    </header>
  )
})

import { type ReactNode, useEffect, useRef } from 'react'
import classes from './PageHeader.module.css'
import plain from './plain/plain.module.css'

interface Props {
  readonly title: string
  /** What this is about, in a line: team, day, number of people. */
  readonly subtitle?: string
  readonly actions?: ReactNode
  /** For a step that takes the place of what had the focus: it begins here, and is read out. */
  readonly takesFocus?: boolean
}

/** The head of every screen: its only h1, and what can be done with the whole. */
export function PageHeader({ title, subtitle, actions, takesFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        <h1 ref={heading} tabIndex={-1} className={`${plain.title} ${classes.title}`}>
          {title}
        </h1>
        {subtitle && <p className={`${plain.text} ${plain.dimmed}`}>{subtitle}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}

import { type ReactNode, useId } from 'react'
import classes from './Notice.module.css'

interface Props {
  readonly title: string
  /** An `alert` is read out at once, a `status` when there is time. */
  readonly role: 'alert' | 'status'
  readonly children: ReactNode
}

/** Something that the user should know, above the screen: a native element with the look of Mantine's orange Alert. */
export function Notice({ title, role, children }: Props) {
  const id = useId()
  return (
    <section className={classes.notice} role={role} aria-labelledby={`${id}-title`} aria-describedby={`${id}-body`}>
      <div id={`${id}-title`} className={classes.title}>
        {title}
      </div>
      <div id={`${id}-body`}>{children}</div>
    </section>
  )
}

import type { ReactNode } from 'react'
import classes from './Explain.module.css'

interface Props {
  readonly name: string
  readonly value: string
  /** What it means, or how it comes about. */
  readonly children?: ReactNode
}

/** A figure with its name and where it comes from; stands in a `<dl>`. */
export function Fact({ name, value, children }: Props) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>
        <span className={classes.value}>{value}</span>
        {children && <span className={classes.why}>{children}</span>}
      </dd>
    </div>
  )
}

import type { ReactNode } from 'react'
import classes from './TextButton.module.css'

interface Props {
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A word in a sentence that opens its explanation. */
export function TextButton({ onClick, children }: Props) {
  return (
    <button type="button" className={classes.button} onClick={onClick}>
      {children}
    </button>
  )
}

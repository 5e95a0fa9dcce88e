import type { ReactNode } from 'react'
import classes from './IconButton.module.css'

interface Props {
  /** What it does: read out, and shown under the pointer. */
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** An icon to press at the right end of the window's head. */
export function IconButton({ label, disabled = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      data-tip={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

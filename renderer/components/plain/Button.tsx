import type { ComponentProps } from 'react'
import classes from './Button.module.css'

interface Props extends ComponentProps<'button'> {
  readonly look?: 'filled' | 'default'
  readonly size?: 'xs' | 'sm' | 'md'
  /** Something is under way: it cannot be pressed again. */
  readonly isBusy?: boolean
}

/** A native button with the look of Mantine's. */
export function Button({ look = 'filled', size = 'sm', isBusy = false, children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={classes.button}
      data-look={look}
      data-size={size}
      {...(isBusy ? { 'data-busy': true, disabled: true } : {})}
      {...rest}
    >
      <span>{children}</span>
    </button>
  )
}

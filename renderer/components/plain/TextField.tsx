import { type ComponentProps, useId } from 'react'
import classes from './fields.module.css'

interface Props extends ComponentProps<'input'> {
  readonly label: string
  /** What is wrong with it, for the user; null where nothing is. */
  readonly error: string | null
}

/** A native text field with the look of Mantine's. */
export function TextField({ label, error, ...rest }: Props) {
  const id = useId()
  const errorId = `${id}-error`
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={classes.input}
        {...(error ? { 'aria-invalid': true, 'aria-describedby': errorId } : {})}
        {...rest}
      />
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  )
}

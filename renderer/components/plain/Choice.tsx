import { useId } from 'react'
import classes from './fields.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  /** The label of every choice by its value, in order. */
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

/** One of a few, as native radios with the look of Mantine's. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div role="radiogroup" className={classes.choices} aria-labelledby={id}>
      <div id={id} className={classes.label}>
        {label}
      </div>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option} className={classes.choice}>
          <input
            type="radio"
            name={id}
            className={classes.radio}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </div>
  )
}

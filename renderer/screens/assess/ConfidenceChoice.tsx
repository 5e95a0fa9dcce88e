import type { Confidence } from '#shared/model/answer.ts'
import classes from './ConfidenceChoice.module.css'

const CHOICES: readonly (readonly [Confidence, string])[] = [
  ['low', 'Not very'],
  ['medium', 'Fairly'],
  ['high', 'Very'],
]

interface Props {
  readonly name: string
  readonly legend: string
  readonly value: Confidence | null
  readonly isReadOnly?: boolean
  /** Null where a second press takes the choice back. */
  readonly onChange: (confidence: Confidence | null) => void
}

/** Low, medium or high confidence in words that people say; it can be left open. */
export function ConfidenceChoice({ name, legend, value, isReadOnly = false, onChange }: Props) {
  return (
    <fieldset className={classes.group} disabled={isReadOnly}>
      <legend>{legend}</legend>
      <div className={classes.choices}>
        {CHOICES.map(([confidence, label]) => (
          <label key={confidence} className={classes.choice}>
            <input
              type="radio"
              name={name}
              checked={value === confidence}
              onChange={() => onChange(confidence)}
              onClick={() => value === confidence && onChange(null)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

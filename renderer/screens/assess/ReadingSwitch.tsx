import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import classes from './ReadingSwitch.module.css'

interface Props {
  readonly value: Framework | null
  readonly onChange: (framework: Framework | null) => void
}

/** Shows below each choice how it looks in one kind of shop; a second press takes it away (S8). */
export function ReadingSwitch({ value, onChange }: Props) {
  return (
    <fieldset className={classes.switch} aria-label="How it looks in one kind of shop">
      <span>How it looks in a shop of</span>
      {FRAMEWORKS.map((framework) => (
        <button
          key={framework}
          type="button"
          className={classes.choice}
          data-framework={framework}
          aria-pressed={value === framework}
          onClick={() => onChange(value === framework ? null : framework)}
        >
          {FRAMEWORK_NAMES[framework]}
        </button>
      ))}
    </fieldset>
  )
}

import { Button, Switch } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { type AnswerState, describeState } from './answer-state.ts'
import { StateMark } from './StateMark.tsx'
import classes from './StepBar.module.css'

interface Props {
  readonly state: AnswerState
  readonly goesOn: boolean
  readonly isReadOnly: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onGoesOnChange: (isOn: boolean) => void
  readonly onPrevious: () => void
  readonly onNext: () => void
}

/** Always in reach at the bottom: back, what is saved for this question, and on. */
export function StepBar(props: Props) {
  const { state, goesOn, isReadOnly, isFirst, isLast, onGoesOnChange, onPrevious, onNext } = props
  return (
    <div className={classes.bar}>
      <Button
        variant="default"
        disabled={isFirst}
        onClick={onPrevious}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
      >
        Back
      </Button>
      <span className={classes.state}>
        <StateMark state={state} />
        <span className={classes.words} aria-hidden="true">
          {describeState(state)}
        </span>
      </span>
      {!isReadOnly && (
        <Switch
          className={classes.goesOn}
          size="sm"
          label="Go on after an answer"
          checked={goesOn}
          onChange={(event) => onGoesOnChange(event.currentTarget.checked)}
        />
      )}
      <Button onClick={onNext} rightSection={<IconArrowRight size={16} aria-hidden />}>
        {isLast ? 'Finish' : 'Next'}
      </Button>
    </div>
  )
}

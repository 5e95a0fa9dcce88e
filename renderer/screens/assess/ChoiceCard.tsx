import { IconCheck } from '@tabler/icons-react'
import { type MouseEvent, memo, type ReactNode } from 'react'
import type { AnswerValue } from '#shared/model/answer.ts'
import classes from './ChoiceCard.module.css'

interface Props {
  readonly value: AnswerValue
  readonly isChosen: boolean
  readonly isDisabled: boolean
  /** The mark at the left: a level's badge, which says the level's name, or a key. */
  readonly mark: ReactNode
  readonly name: string
  readonly children?: ReactNode
  /** `isFinal` is false while arrows only move through the choices. */
  readonly onAnswer: (value: AnswerValue, isFinal: boolean) => void
}

/** One answer to choose: a native radio that looks like a card. */
export const ChoiceCard = memo(function ChoiceCard(props: Props) {
  const { value, isChosen, isDisabled, mark, name, children, onAnswer } = props

  /** A pointer presses the card; arrows and assistive technology press the radio itself. */
  function onCardClick(event: MouseEvent): void {
    if (!isDisabled && !(event.target instanceof HTMLInputElement)) onAnswer(value, true)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the radio inside has the keyboard
    <label className={classes.card} data-plain={children === undefined || undefined} onClick={onCardClick}>
      <input
        type="radio"
        name="answer"
        className={classes.radio}
        data-choice={value}
        checked={isChosen}
        disabled={isDisabled}
        onChange={() => onAnswer(value, false)}
      />
      <span className={classes.mark}>{mark}</span>
      <span className={classes.name} aria-hidden={children !== undefined}>
        {name}
      </span>
      {children !== undefined && <span className={classes.text}>{children}</span>}
      <IconCheck className={classes.check} size={18} stroke={2.5} aria-hidden />
    </label>
  )
})

import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, memo, type ReactNode } from 'react'
import type { AnswerValue } from '#shared/model/answer.ts'
import classes from './ChoiceCard.module.css'

interface Props {
  readonly value: AnswerValue
  readonly isChosen: boolean
  readonly isDisabled: boolean
  /** The mark at the left: a level's badge or a key. */
  readonly mark: ReactNode
  readonly name: string
  readonly children?: ReactNode
  readonly onChoose: (value: AnswerValue) => void
  readonly onPress: (value: AnswerValue) => void
}

/** One answer to choose: a native radio that looks like a card. `onPress` tells a pointer's choice from one made with arrows. */
export const ChoiceCard = memo(function ChoiceCard(props: Props) {
  const { value, isChosen, isDisabled, mark, name, children, onChoose, onPress } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the radio inside has keyboard and role
    <label className={classes.card} data-plain={children === undefined || undefined} onPointerUp={() => onPress(value)}>
      <input
        type="radio"
        name="answer"
        className={classes.radio}
        data-choice={value}
        checked={isChosen}
        disabled={isDisabled}
        onChange={() => onChoose(value)}
        onKeyDown={(event: KeyboardEvent) => event.key === ' ' && onPress(value)}
      />
      <span className={classes.mark}>{mark}</span>
      <span className={classes.name}>{name}</span>
      {children !== undefined && <span className={classes.text}>{children}</span>}
      <IconCheck className={classes.check} size={18} stroke={2.5} aria-hidden />
    </label>
  )
})

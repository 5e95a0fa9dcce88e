import { Kbd } from '@mantine/core'
import { memo } from 'react'
import type { AnswerValue } from '#shared/model/answer.ts'
import { FRAMEWORK_NAMES, type Framework } from '#shared/model/framework.ts'
import { LEVEL_NAMES } from '#shared/model/level.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import classes from './AnswerChoices.module.css'
import { ChoiceCard } from './ChoiceCard.tsx'

interface Props {
  readonly practice: Practice
  readonly value: AnswerValue | null
  readonly isReadOnly: boolean
  /** The kind of shop whose reading stands below each anchor (S8); null for none. */
  readonly reading: Framework | null
  readonly labelledBy: string
  /** `isFinal` is false while arrows only move through the choices. */
  readonly onAnswer: (value: AnswerValue, isFinal: boolean) => void
}

/** The six anchors, “does not apply” and “don't know” as one group of radios. */
export const AnswerChoices = memo(function AnswerChoices(props: Props) {
  const { practice, value, isReadOnly, reading, labelledBy, onAnswer } = props
  const common = { isDisabled: isReadOnly, onAnswer }
  return (
    <fieldset className={classes.choices} aria-labelledby={labelledBy} disabled={isReadOnly}>
      {practice.anchors.map((anchor) => (
        <ChoiceCard
          key={anchor.level}
          {...common}
          value={anchor.level}
          isChosen={value === anchor.level}
          mark={<LevelBadge level={anchor.level} />}
          name={LEVEL_NAMES[anchor.level].name}
        >
          {anchor.text}
          {reading && anchor.readings && (
            <span className={classes.reading} data-framework={reading}>
              <b>{FRAMEWORK_NAMES[reading]}:</b> {anchor.readings[reading]}
            </span>
          )}
        </ChoiceCard>
      ))}
      <div className={classes.others}>
        <ChoiceCard
          {...common}
          value="na"
          isChosen={value === 'na'}
          mark={<Kbd aria-hidden>N</Kbd>}
          name="Does not apply"
        />
        <ChoiceCard
          {...common}
          value="dk"
          isChosen={value === 'dk'}
          mark={<Kbd aria-hidden>D</Kbd>}
          name="Don’t know"
        />
      </div>
    </fieldset>
  )
})

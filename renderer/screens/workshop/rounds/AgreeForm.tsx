import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type SyntheticEvent, useId, useState } from 'react'
import type { AgreedValue } from '#shared/model/agenda-item.ts'
import { LEVEL_NAMES, LEVELS } from '#shared/model/level.ts'
import { refuse } from '#shared/workshop/decision.ts'
import { nameValue } from '../phase-words.ts'
import classes from '../Workshop.module.css'
import type { RoundProps } from './round-props.ts'

interface Props extends Pick<RoundProps, 'item' | 'voice'> {
  /** `facilitator` overrules the room, and the record says so. */
  readonly by: 'group' | 'facilitator'
  readonly onDone?: () => void
}

const VALUES: readonly AgreedValue[] = [...LEVELS, 'na']

/** A level, or that it does not apply, with the reason that a reader will ask for. */
export function AgreeForm({ item, voice, by, onDone }: Props) {
  const [value, setValue] = useState<AgreedValue | null>(null)
  const [reason, setReason] = useState('')
  const [isOver, setOver] = useState(by === 'facilitator')
  const name = useId()

  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    if (value === null) {
      voice.tell(refuse('Choose the level that you agree on.'))
      return
    }
    const who = isOver ? 'facilitator' : 'group'
    const said = isOver ? `Overruled: ${nameValue(value)}.` : `Agreed: ${nameValue(value)}.`
    if (voice.act({ kind: 'agree', practice: item.practice, value, reason, by: who }, said)) onDone?.()
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <fieldset className={classes.levels}>
          <legend>Level</legend>
          {VALUES.map((option) => (
            <label key={option} data-wide={option === 'na' || undefined}>
              <input type="radio" name={name} checked={value === option} onChange={() => setValue(option)} />
              <span aria-hidden>{option === 'na' ? 'N/A' : option}</span>
              <small>{option === 'na' ? 'Does not apply' : LEVEL_NAMES[option].name}</small>
            </label>
          ))}
        </fieldset>
        <TextInput
          label="Reason"
          description={
            isOver
              ? 'Overruling always needs one; the record names it.'
              : 'Needed unless everybody voted for this level.'
          }
          value={reason}
          maxLength={10_000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Button type="submit">{isOver ? 'Overrule the room' : 'Agree'}</Button>
          <label className={classes.overrule}>
            <input
              type="checkbox"
              checked={isOver}
              disabled={by === 'facilitator'}
              onChange={(event) => setOver(event.currentTarget.checked)}
            />
            The facilitator decides over the room
          </label>
        </Group>
      </Stack>
    </form>
  )
}

import { Checkbox, Radio, Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { countOf } from '#shared/charts/format-figures.ts'
import type { PracticeChoice } from '#shared/model/workshop.ts'
import { type ChosenPractice, choosePractices } from '#shared/workshop/choose-practices.ts'
import { newId } from '../../../app/ids-and-dates.ts'
import { changeWorkshop } from '../../../store/workshop-actions.ts'
import { askedPractices, groupByArea } from '../../assess/asked-practices.ts'
import type { StageProps } from '../stage-props.ts'
import { useEarlierScores } from '../use-earlier-scores.ts'
import classes from '../Workshop.module.css'

const CHOICES: readonly { readonly value: PracticeChoice; readonly label: string; readonly text: string }[] = [
  { value: 'all', label: 'All', text: 'Every practice of this assessment' },
  { value: 'short-form', label: 'Short form', text: 'Those that tell most about the rest' },
  { value: 'moved-or-disagreed', label: 'Moved or disagreed', text: 'What moved or split people last time' },
  { value: 'own', label: 'Own choice', text: 'Tick what you want to talk about' },
]

/** Which practices go on the agenda, and why. */
export function PracticeChoiceField(props: StageProps) {
  const { pack, assessment, session, voice } = props
  const earlier = useEarlierScores(props)
  const chosen = useMemo(
    () => new Map(CHOICES.map(({ value }) => [value, choosePractices(value, pack, assessment, earlier)])),
    [pack, assessment, earlier],
  )
  const { choice, practices } = session.workshop

  function choose(next: PracticeChoice): void {
    const wanted = next === 'own' ? practices : (chosen.get(next) ?? []).map(({ practice }) => practice)
    voice.tell(changeWorkshop({ choice: next, practices: [...wanted] }, newId))
  }

  return (
    <section aria-labelledby="practices-title">
      <Title order={2} id="practices-title" mb="md">
        Which practices?
      </Title>
      <Radio.Group
        value={choice}
        aria-labelledby="practices-title"
        onChange={(value) => choose(value as PracticeChoice)}
      >
        <Stack gap="sm">
          {CHOICES.map(({ value, label, text }) => {
            const count = value === 'own' ? practices.length : (chosen.get(value)?.length ?? 0)
            const isEmpty = value === 'moved-or-disagreed' && count === 0
            return (
              <Radio
                key={value}
                value={value}
                disabled={count === 0}
                label={value === 'own' && choice !== 'own' ? label : `${label} (${count})`}
                description={isEmpty ? whyNone(earlier.last !== null) : text}
              />
            )
          })}
        </Stack>
      </Radio.Group>
      {choice === 'own' && <OwnChoice {...props} />}
      {choice === 'moved-or-disagreed' && <Reasons {...props} chosen={chosen.get(choice) ?? []} />}
    </section>
  )
}

function whyNone(hasLast: boolean): string {
  return hasLast ? 'Nothing moved or split people last time' : 'This team has no earlier assessment to look at'
}

function OwnChoice({ pack, assessment, session, voice }: StageProps) {
  const { practices } = session.workshop
  const asked = askedPractices(pack, assessment)
  function toggle(practice: string, isOn: boolean): void {
    const wanted = assessment.practices.filter((id) => (id === practice ? isOn : practices.includes(id)))
    voice.tell(changeWorkshop({ practices: wanted }, newId))
  }
  return (
    <div className={classes.own}>
      <Text size="sm" c="dimmed" mb="xs">
        {countOf(practices.length, 'practice', 'practices')} on the agenda
      </Text>
      {groupByArea(pack, asked).map(({ dimension, practices: members }) => (
        <fieldset key={dimension.id} className={classes.area}>
          <legend>{dimension.title}</legend>
          {members.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              checked={practices.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Reasons({ pack, chosen }: StageProps & { readonly chosen: readonly ChosenPractice[] }) {
  return (
    <ul className={classes.reasons}>
      {chosen.map(({ practice, reasons }) => (
        <li key={practice}>
          <b>{pack.practices.find(({ id }) => id === practice)?.title ?? practice}</b>: {reasons.join('; ')}
        </li>
      ))}
    </ul>
  )
}

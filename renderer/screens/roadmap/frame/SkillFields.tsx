import { Button, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { whyNotSkillName } from '#shared/model/plan-wishes.ts'
import type { EditablePlan } from '../plan-edits.ts'
import { addSkill, removeSkill, renameSkill, setSkillDays } from '../plan-wish-edits.ts'

const MOST_DAYS = 100_000

/** The days of single skills within the capacity: who plans by skill says in a step's panel whose days it takes. */
export function SkillFields({ frame }: { readonly frame: EditablePlan }) {
  const skills = Object.entries(frame.plan.capacityOf ?? {})
  return (
    <Stack gap="xs" mt="md" align="flex-start">
      {skills.length > 0 && (
        <>
          <Title order={3}>Of these, by skill</Title>
          <Text size="sm" c="dimmed">
            Say in a step’s panel which skill it takes. Steps without one take anybody’s days.
          </Text>
        </>
      )}
      {skills.map(([skill, days], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a skill keeps its place when it is renamed, and its fields the focus
        <SkillRow key={index} frame={frame} skill={skill} days={days} />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => addSkill(frame, freshName(skills.map(([name]) => name)))}
      >
        {skills.length > 0 ? 'Add a skill' : 'Plan by skill'}
      </Button>
    </Stack>
  )
}

interface RowProps {
  readonly frame: EditablePlan
  readonly skill: string
  readonly days: number
}

/** A name is taken when the field is left: half a name is none. What cannot be a name stays in the field, with the reason. */
function SkillRow({ frame, skill, days }: RowProps) {
  const [typed, setTyped] = useState({ of: skill, name: skill })
  // What was typed for another skill, or before it was renamed elsewhere, says nothing about this one.
  const name = typed.of === skill ? typed.name : skill
  const problem = whyNotSkillName(frame.plan, skill, name)
  const keep = () => {
    if (problem !== null) return
    setTyped({ of: name.trim(), name: name.trim() })
    if (name.trim() !== skill) renameSkill(frame, skill, name.trim())
  }
  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        aria-label={`Name of the skill ${skill}`}
        w={220}
        maxLength={200}
        value={name}
        error={problem}
        onChange={({ currentTarget: { value } }) => setTyped({ of: skill, name: value })}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
      <NumberInput
        aria-label={`Person-days of ${skill} each period`}
        w={128}
        min={0}
        max={MOST_DAYS}
        suffix=" d"
        allowNegative={false}
        clampBehavior="strict"
        value={days}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 0 && value <= MOST_DAYS) setSkillDays(frame, skill, value)
        }}
      />
      <Button variant="default" aria-label={`Remove the skill ${skill}`} onClick={() => removeSkill(frame, skill)}>
        Remove
      </Button>
    </Group>
  )
}

function freshName(taken: readonly string[]): string {
  let count = taken.length + 1
  while (taken.includes(`Skill ${count}`)) count += 1
  return `Skill ${count}`
}

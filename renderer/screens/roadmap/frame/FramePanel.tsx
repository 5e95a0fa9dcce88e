import { Group, NumberInput, Paper, TextInput, Title } from '@mantine/core'
import { changePlan, type EditablePlan } from '../plan-edits.ts'
import { SkillFields } from './SkillFields.tsx'

const FIELDS = [
  { key: 'periods', label: 'Periods', min: 1, max: 24, whole: true },
  { key: 'periodWeeks', label: 'Weeks each', min: 1, max: 52, whole: true },
  { key: 'capacity', label: 'Person-days each', min: 0, max: 100_000, whole: false },
  { key: 'maxSteps', label: 'Practices at once', min: 1, max: 50, whole: true },
] as const

/** Capacity and calendar. The plan follows while one types. */
export function FramePanel({ frame }: { readonly frame: EditablePlan }) {
  return (
    <Paper withBorder p="md" component="section" aria-label="Capacity and calendar">
      <Title order={2} mb="sm">
        What you can spend
      </Title>
      <Group gap="sm" align="flex-end">
        {FIELDS.map(({ key, label, min, max, whole }) => (
          <NumberInput
            key={key}
            label={label}
            w={128}
            min={min}
            max={max}
            allowDecimal={!whole}
            allowNegative={false}
            clampBehavior="strict"
            value={frame.plan[key]}
            onChange={(value) => {
              if (typeof value === 'number' && value >= min && value <= max) changePlan(frame, { [key]: value })
            }}
          />
        ))}
        <TextInput
          type="date"
          label="Start"
          w={150}
          value={frame.plan.startsOn}
          onChange={(event) => {
            if (/^\d{4}-\d{2}-\d{2}$/.test(event.currentTarget.value)) {
              changePlan(frame, { startsOn: event.currentTarget.value })
            }
          }}
        />
      </Group>
      <SkillFields frame={frame} />
    </Paper>
  )
}

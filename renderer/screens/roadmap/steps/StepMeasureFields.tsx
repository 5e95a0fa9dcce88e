import { Button, Group, NativeSelect, NumberInput } from '@mantine/core'
import type { StepMeasure } from '#shared/model/plan.ts'

interface Props {
  readonly metric: string
  readonly measured: StepMeasure | undefined
  readonly onChange: (measured: StepMeasure | undefined) => void
}

/** The step's metric as the team read it off, before and after; nothing is measured until it says so. */
export function StepMeasureFields({ metric, measured, onChange }: Props) {
  if (!measured) {
    return (
      <Button
        variant="light"
        size="compact-sm"
        w="fit-content"
        onClick={() => onChange({ before: 0, after: 0, better: 'higher' })}
        title={metric}
      >
        Note figures that are kept nowhere
      </Button>
    )
  }
  const number = (field: 'before' | 'after') => (value: number | string) => {
    if (typeof value === 'number') onChange({ ...measured, [field]: value })
  }
  return (
    <Group gap="sm" align="flex-end">
      <NumberInput label="Metric before" w={130} value={measured.before} onChange={number('before')} />
      <NumberInput label="Metric after" w={130} value={measured.after} onChange={number('after')} />
      <NativeSelect
        label="Better is"
        value={measured.better}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...measured, better: value === 'lower' ? 'lower' : 'higher' })
        }
        data={['higher', 'lower']}
      />
      <Button variant="default" onClick={() => onChange(undefined)}>
        Take it away
      </Button>
    </Group>
  )
}

import { Group, NativeSelect } from '@mantine/core'
import type { StepNote } from '#shared/model/plan.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'

interface Props {
  readonly periods: Roadmap['periods']
  readonly note: StepNote | undefined
  readonly onChange: (window: { readonly earliest: number | undefined; readonly latest: number | undefined }) => void
}

/** The periods that the team allows for a step. A first period after the last one cannot be chosen. */
export function StepWindow({ periods, note: { earliest, latest } = {}, onChange }: Props) {
  const options = (chosen: number | undefined, isAllowed: (period: number) => boolean) => {
    const beyond = chosen !== undefined && chosen >= periods.length ? [chosen] : []
    return [
      { value: '', label: 'Any' },
      ...periods.map(({ index, label }) => ({ value: String(index), label, disabled: !isAllowed(index) })),
      ...beyond.map((index) => ({ value: String(index), label: `Period ${index + 1}, after the plan’s end` })),
    ]
  }
  return (
    <Group gap="sm" align="flex-end" mt="sm">
      <NativeSelect
        label="Not before"
        value={earliest ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ earliest: periodOf(value), latest })}
        data={options(earliest, (period) => latest === undefined || period <= latest)}
      />
      <NativeSelect
        label="Not after"
        value={latest ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ earliest, latest: periodOf(value) })}
        data={options(latest, (period) => earliest === undefined || period >= earliest)}
      />
    </Group>
  )
}

function periodOf(value: string): number | undefined {
  return value === '' ? undefined : Number(value)
}

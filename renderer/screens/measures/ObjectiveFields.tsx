import { NativeSelect, NumberInput } from '@mantine/core'
import type { Slo } from '#shared/model/service.ts'
import { OBJECTIVE_CHOICES, sloFor } from './objective-choices.ts'

interface Props {
  /** Null for none. */
  readonly slo: Slo | null
  readonly onChange: (slo: Slo | null) => void
}

/** What a service is to reach, and over how long. */
export function ObjectiveFields({ slo, onChange }: Props) {
  return (
    <>
      <NativeSelect
        label="Objective counts"
        value={slo?.counts ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(sloFor(value, slo))}
        data={OBJECTIVE_CHOICES}
      />
      {slo && (
        <>
          <NumberInput
            label="Target in percent"
            w={140}
            min={0}
            max={100}
            decimalScale={4}
            value={+(slo.target * 100).toFixed(4)}
            onChange={(value) => typeof value === 'number' && onChange({ ...slo, target: value / 100 })}
          />
          <NumberInput
            label="Window in days"
            w={140}
            min={1}
            max={366}
            allowDecimal={false}
            value={slo.windowDays}
            onChange={(value) =>
              typeof value === 'number' && value >= 1 && value <= 366 && onChange({ ...slo, windowDays: value })
            }
          />
        </>
      )}
    </>
  )
}

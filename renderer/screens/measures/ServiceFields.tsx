import { Group, NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core'
import { findNamesake } from '#shared/measures/find-namesake.ts'
import type { Service, Slo } from '#shared/model/service.ts'
import { putMeasure } from '../../store/measure-actions.ts'
import { OBJECTIVE_CHOICES, sloFor } from './objective-choices.ts'

interface Props {
  readonly service: Service
  /** All of the team's. */
  readonly services: readonly Service[]
}

/** What is said of a service; saved as typed. */
export function ServiceFields({ service, services }: Props) {
  const { slo } = service
  const namesake = findNamesake(services, service.name, service.id)
  const change = (fields: Partial<Service>) =>
    putMeasure(
      `change of ${service.name}`,
      'services',
      service,
      { ...service, ...fields },
      `service:${service.id}:${Object.keys(fields).join()}`,
    )
  const changeSlo = (fields: Partial<Slo>) => slo && change({ slo: { ...slo, ...fields } })
  return (
    <Group align="flex-start" gap="sm">
      <TextInput
        label="Name"
        maxLength={200}
        value={service.name}
        error={namesake && `“${namesake.name}” is called so, too: files cannot tell them apart`}
        onChange={({ currentTarget: { value } }) => value !== '' && change({ name: value })}
      />
      <TagsInput
        label="Also called in files"
        value={service.aliases}
        maxTags={50}
        onChange={(aliases) => change({ aliases: aliases.map((alias) => alias.slice(0, 200)) })}
      />
      <NativeSelect
        label="Objective counts"
        value={slo?.counts ?? ''}
        onChange={({ currentTarget: { value } }) => change({ slo: sloFor(value, slo) })}
        data={OBJECTIVE_CHOICES}
      />
      {slo && (
        <>
          <NumberInput
            label="Target in percent"
            w={130}
            min={0}
            max={100}
            decimalScale={4}
            value={+(slo.target * 100).toFixed(4)}
            onChange={(value) => typeof value === 'number' && changeSlo({ target: value / 100 })}
          />
          <NumberInput
            label="Window in days"
            w={130}
            min={1}
            max={366}
            allowDecimal={false}
            value={slo.windowDays}
            onChange={(value) =>
              typeof value === 'number' && value >= 1 && value <= 366 && changeSlo({ windowDays: value })
            }
          />
        </>
      )}
    </Group>
  )
}

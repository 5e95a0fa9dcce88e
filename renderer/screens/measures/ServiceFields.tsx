import { Group, TagsInput, TextInput } from '@mantine/core'
import { findNamesake } from '#shared/measures/find-namesake.ts'
import type { Service } from '#shared/model/service.ts'
import { putMeasure } from '../../store/measure-actions.ts'
import { ObjectiveFields } from './ObjectiveFields.tsx'

interface Props {
  readonly service: Service
  /** All of the team's. */
  readonly services: readonly Service[]
}

/** What is said of a service; saved as typed. */
export function ServiceFields({ service, services }: Props) {
  const namesake = findNamesake(services, service.name, service.id)
  const change = (fields: Partial<Service>) =>
    putMeasure(
      `change of ${service.name}`,
      'services',
      service,
      { ...service, ...fields },
      `service:${service.id}:${Object.keys(fields).join()}`,
    )
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
      <ObjectiveFields slo={service.slo} onChange={(slo) => change({ slo })} />
    </Group>
  )
}

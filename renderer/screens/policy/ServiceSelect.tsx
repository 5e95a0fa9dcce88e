import { NativeSelect } from '@mantine/core'
import type { Service } from '#shared/model/service.ts'

interface Props {
  readonly label: string
  readonly services: readonly Pick<Service, 'id' | 'name'>[]
  /** What it says where none of them is meant. */
  readonly none?: string
  /** Null for none of them. */
  readonly value: string | null
  readonly onChange: (serviceId: string | null) => void
}

/** One of the team's services, or none. */
export function ServiceSelect({ label, services, none = 'none that is listed', value, onChange }: Props) {
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      data={[{ value: '', label: none }, ...services.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}

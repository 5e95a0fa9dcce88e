import { Autocomplete } from '@mantine/core'
import { ROLES } from '#shared/model/roles.ts'

interface Props {
  readonly value: string
  readonly onChange: (role: string) => void
}

/** A role from the list or in one's own words. */
export function RoleField({ value, onChange }: Props) {
  return (
    <Autocomplete
      label="Role"
      placeholder="dev, ops, SRE, …"
      data={[...ROLES]}
      value={value}
      maxLength={200}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={onChange}
    />
  )
}

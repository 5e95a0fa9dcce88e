import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { findNamesake } from '#shared/measures/find-namesake.ts'
import type { Service, Slo } from '#shared/model/service.ts'
import { RecordForm } from '../../components/RecordForm.tsx'
import { ObjectiveFields } from './ObjectiveFields.tsx'

interface Props {
  /** The services that there are: a name belongs to one of them only. */
  readonly taken: readonly Service[]
  readonly onAdd: (fields: Pick<Service, 'name' | 'slo'>) => void
  readonly onCancel: () => void
}

/** A new service: nothing is kept before it has a name. */
export function ServiceForm({ taken, onAdd, onCancel }: Props) {
  const [name, setName] = useState('')
  const [slo, setSlo] = useState<Slo | null>(null)
  const known = findNamesake(taken, name)
  return (
    <RecordForm
      title="A new service"
      submit="Add the service"
      isWhole={name.trim() !== '' && known === undefined}
      onSubmit={() => onAdd({ name: name.trim(), slo })}
      onCancel={onCancel}
    >
      <TextInput
        label="Name"
        autoFocus
        required
        maxLength={200}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={known && `“${known.name}” is called so already`}
      />
      <ObjectiveFields slo={slo} onChange={setSlo} />
    </RecordForm>
  )
}

import { Button, Group, NativeSelect, NumberInput, Paper, Stack, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { findNamesake } from '#shared/measures/find-namesake.ts'
import type { Service, Slo } from '#shared/model/service.ts'
import { OBJECTIVE_CHOICES, sloFor } from './objective-choices.ts'

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
    <Paper withBorder p="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '' && known === undefined) onAdd({ name: name.trim(), slo })
        }}
      >
        <Stack gap="sm">
          <Title order={2}>A new service</Title>
          <Group align="flex-start" gap="sm">
            <TextInput
              label="Name"
              autoFocus
              required
              maxLength={200}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              error={known && `“${known.name}” is called so already`}
            />
            <NativeSelect
              label="Objective counts"
              value={slo?.counts ?? ''}
              onChange={({ currentTarget }) => setSlo(sloFor(currentTarget.value, slo))}
              data={OBJECTIVE_CHOICES}
            />
            {slo && (
              <NumberInput
                label="Target in percent"
                w={140}
                min={0}
                max={100}
                decimalScale={4}
                value={+(slo.target * 100).toFixed(4)}
                onChange={(value) => typeof value === 'number' && setSlo({ ...slo, target: value / 100 })}
              />
            )}
          </Group>
          <Group gap="sm">
            <Button type="submit" disabled={name.trim() === '' || known !== undefined}>
              Add the service
            </Button>
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}

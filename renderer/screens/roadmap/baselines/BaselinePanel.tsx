import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { Baseline } from '#shared/model/baseline.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { compareWithBaseline } from '#shared/roadmap/compare-baseline.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { formatDay, newId, today } from '../../../app/ids-and-dates.ts'
import { BaselineTable } from './BaselineTable.tsx'
import { freezePlan, removeBaseline } from './baseline-edits.ts'

interface Props {
  readonly pack: ModelPack
  readonly plan: Plan
  readonly roadmap: Roadmap
  /** The latest first. */
  readonly baselines: readonly Baseline[]
}

/** Plan against plan: freezes what is promised today, and shows what became of an earlier promise. */
export function BaselinePanel({ pack, plan, roadmap, baselines }: Props) {
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const baseline = baselines.find(({ id }) => id === chosen) ?? baselines[0]
  const freeze = () => {
    const id = newId()
    freezePlan({ id, name: name.trim() || `As of ${formatDay(today())}`, frozenOn: today() }, plan, roadmap)
    setName('')
    setChosen(id)
  }
  return (
    <section aria-labelledby="baseline-title">
      <Stack gap="sm">
        <Title order={2} id="baseline-title">
          Plan against plan
        </Title>
        <Group gap="sm" align="flex-end">
          <TextInput
            label="Freeze this plan as"
            placeholder={`As of ${formatDay(today())}`}
            maxLength={200}
            w={280}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <Button variant="default" onClick={freeze}>
            Freeze
          </Button>
          {baselines.length > 0 && baseline && (
            <NativeSelect
              label="Compare with"
              value={baseline.id}
              onChange={({ currentTarget: { value } }) => setChosen(value)}
              data={baselines.map(({ id, name: label }) => ({ value: id, label }))}
            />
          )}
        </Group>
        {baseline ? (
          <>
            <Group justify="space-between" gap="sm">
              <Text>
                “{baseline.name}”, frozen on {formatDay(baseline.frozenOn)}, beside the plan of now.
              </Text>
              <Button size="compact-sm" variant="default" onClick={() => removeBaseline(baseline)}>
                Remove this baseline
              </Button>
            </Group>
            <BaselineTable pack={pack} rows={compareWithBaseline(baseline, roadmap, plan.notes)} />
          </>
        ) : (
          <Text c="dimmed">
            A baseline keeps the plan as it was promised. Later plans are set beside it: what moved, what is new, what
            is gone.
          </Text>
        )}
      </Stack>
    </section>
  )
}

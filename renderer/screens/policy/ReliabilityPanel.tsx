import { Alert, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { judgeObjective, judgeToil, latestToil } from '#shared/change-policy/reliability-facts.ts'
import {
  adviseOnReliability,
  RELIABILITY_ADVICE,
  type ReliabilityState,
} from '#shared/change-policy/reliability-matrix.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { DataTable } from '../../components/DataTable.tsx'
import type { PolicyProps } from './policy-props.ts'
import { ServiceSelect } from './ServiceSelect.tsx'

const STATES: readonly ReliabilityState[] = (['met', 'missed'] as const).flatMap((slo) =>
  (['low', 'high'] as const).flatMap((toil) =>
    (['high', 'low'] as const).map((satisfaction) => ({ slo, toil, satisfaction })),
  ),
)
const CHOOSE = { value: '', label: 'choose …' }
const LOW_HIGH = [CHOOSE, 'low', 'high']

/** What to do by objective, toil and satisfaction: what the team knows is filled in, its users it has to ask. */
export function ReliabilityPanel({ measures, standings }: Pick<PolicyProps, 'measures' | 'standings'>) {
  const toil = latestToil(Object.values(measures.measurements))
  const [serviceId, setServiceId] = useState<string | null>(null)
  const [chosen, setChosen] = useState({
    slo: '',
    toil: toil === null ? '' : judgeToil(toil.value),
    satisfaction: '',
  })
  const standing = standings.find(({ service }) => service.id === serviceId)
  const known = judgeObjective(standing?.gate.left ?? null)
  const state = known === null ? chosen : { ...chosen, slo: known }
  const here = STATES.find(
    (each) => each.slo === state.slo && each.toil === state.toil && each.satisfaction === state.satisfaction,
  )
  const choose = (part: Partial<typeof chosen>) => setChosen({ ...chosen, ...part })
  return (
    <Stack gap="md" maw={900}>
      <Group align="flex-end" gap="md">
        <ServiceSelect
          label="Of the service"
          services={standings.map(({ service }) => service)}
          value={serviceId}
          onChange={setServiceId}
        />
        {known === null ? (
          <NativeSelect
            label="Its objective was"
            value={chosen.slo}
            onChange={({ currentTarget }) => choose({ slo: currentTarget.value })}
            data={[CHOOSE, 'met', 'missed']}
          />
        ) : (
          <TextInput label="Its objective was" readOnly w={150} value={known} />
        )}
        <NativeSelect
          label="Toil is"
          value={state.toil}
          onChange={({ currentTarget }) => choose({ toil: currentTarget.value })}
          data={LOW_HIGH}
        />
        <NativeSelect
          label="Satisfaction of users is"
          value={state.satisfaction}
          onChange={({ currentTarget }) => choose({ satisfaction: currentTarget.value })}
          data={LOW_HIGH}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {toil === null
          ? 'No toil share was entered yet.'
          : `Toil was ${formatMeasure(toil.value, 'ratio')} when it was last entered; above 50 % is high (SRE book, chapter 5).`}{' '}
        Whether users are content is for the team to ask them; no file tells it.
      </Text>
      <Alert color="gray" role="status" title="What to do">
        {here ? RELIABILITY_ADVICE[adviseOnReliability(here)] : 'Choose all three: the row that fits says it.'}
      </Alert>
      <DataTable
        caption="By objective, toil and the satisfaction of users (The Site Reliability Workbook, table 2-5)"
        columns={['SLO', 'Toil', 'Satisfaction', 'What to do']}
        minWidth={520}
        rows={STATES.map((each) => ({
          key: `${each.slo} ${each.toil} ${each.satisfaction}`,
          isStrong: each === here,
          cells: [each.slo, each.toil, each.satisfaction, RELIABILITY_ADVICE[adviseOnReliability(each)]],
        }))}
      />
    </Stack>
  )
}

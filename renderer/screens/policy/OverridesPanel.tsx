import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { summariseOverrides } from '#shared/change-policy/override-log.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import { newId, today } from '../../app/ids-and-dates.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { putMeasure } from '../../store/measure-actions.ts'
import { OverrideCard } from './OverrideCard.tsx'
import { OverrideForm } from './OverrideForm.tsx'
import type { PolicyProps } from './policy-props.ts'

interface Props extends PolicyProps {
  /** The change that the advisor sends here to be logged; null where it sends none. */
  readonly sponsored: { readonly serviceId: string | null } | null
}

/** Changes that shipped although the budget was near or depleted: who answered for each, and what it cost. */
export function OverridesPanel({ measures, standings, sponsored }: Props) {
  const [isAdding, setAdding] = useState(sponsored !== null)
  const log = Object.values(measures.overrides).sort(
    (a, b) => b.decidedOn.localeCompare(a.decidedOn) || a.id.localeCompare(b.id),
  )
  const form = isAdding && (
    <OverrideForm
      standings={standings}
      serviceId={sponsored?.serviceId ?? null}
      onLog={(fields) => {
        setAdding(false)
        putMeasure(`override ${fields.change}`, 'overrides', null, {
          ...fields,
          id: newId(),
          teamId: measures.teamId,
          reason: '',
          spent: null,
          isProgressive: false,
          isRollbackTested: false,
          isOnCallTold: false,
          reviewOn: null,
          outcome: '',
        })
      }}
      onCancel={() => setAdding(false)}
    />
  )
  if (log.length === 0) {
    return (
      form || (
        <EmptyState
          title="No change was overridden"
          text="A change that ships although the budget is near or depleted needs a sponsor, a progressive rollout, a tested rollback, and a word to the people on call. Keep it here with what it cost."
          action={{ label: 'Log an override', onClick: () => setAdding(true) }}
        />
      )
    )
  }
  return (
    <Stack gap="md">
      <Text role="status">{summarise(log)}</Text>
      {form || (
        <Button w="fit-content" variant="default" onClick={() => setAdding(true)}>
          Log an override
        </Button>
      )}
      {log.map((override) => (
        <OverrideCard key={override.id} override={override} measures={measures} standings={standings} />
      ))}
    </Stack>
  )
}

function summarise(log: Parameters<typeof summariseOverrides>[0]): string {
  const { count, spent, overdraft, unknown, incomplete, reviewsDue } = summariseOverrides(log, today())
  return [
    `${count} ${count === 1 ? 'override' : 'overrides'} spent ${formatMeasure(spent, 'ratio')} of a budget, ${formatMeasure(overdraft, 'ratio')} beyond what was left.`,
    ...(unknown > 0 ? [`For ${unknown} nobody entered what it spent, so it was at least so much.`] : []),
    ...(incomplete > 0
      ? [`${incomplete} went without one of progressive rollout, tested rollback, and a word to the people on call.`]
      : []),
    ...(reviewsDue.length > 0 ? [`${reviewsDue.length} to be looked back on.`] : []),
  ].join(' ')
}

import { Button, Checkbox, Group, NumberInput, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { overdraftOf } from '#shared/change-policy/override-log.ts'
import { formatMeasure } from '#shared/measures/format-measure.ts'
import type { SponsoredOverride } from '#shared/model/team-policy.ts'
import { putMeasure, removeMeasure } from '../../store/measure-actions.ts'
import type { PolicyProps } from './policy-props.ts'
import { ServiceSelect } from './ServiceSelect.tsx'

/** One override; saved as it is typed. */
export function OverrideCard({
  override,
  measures,
  standings,
}: Pick<PolicyProps, 'measures' | 'standings'> & { readonly override: SponsoredOverride }) {
  const change = (fields: Partial<SponsoredOverride>) =>
    putMeasure(
      `change of ${override.change}`,
      'overrides',
      override,
      { ...override, ...fields },
      `override:${override.id}:${Object.keys(fields).join()}`,
    )
  const share = (value: number | string) => (typeof value === 'number' ? value / 100 : null)
  const percent = (value: number | null) => (value === null ? '' : +(value * 100).toFixed(2))
  return (
    <Paper withBorder p="lg" component="section" aria-label={override.change}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <Title order={2} size="h3">
            {override.change}
          </Title>
          <Button
            variant="subtle"
            color="gray"
            aria-label={`Remove ${override.change}`}
            onClick={() => removeMeasure(`removal of ${override.change}`, 'overrides', override, measures)}
          >
            Remove
          </Button>
        </Group>
        <Group align="flex-end" gap="sm">
          <TextInput
            label="Change"
            maxLength={200}
            value={override.change}
            onChange={({ currentTarget: { value } }) => value !== '' && change({ change: value })}
          />
          <TextInput
            label="Sponsor"
            maxLength={200}
            value={override.sponsor}
            onChange={({ currentTarget: { value } }) => value !== '' && change({ sponsor: value })}
          />
          <ServiceSelect
            label="Service"
            services={standings.map(({ service }) => service)}
            value={override.serviceId}
            onChange={(serviceId) => change({ serviceId })}
          />
          <TextInput
            type="date"
            label="Decided on"
            value={override.decidedOn}
            onChange={({ currentTarget: { value } }) => value !== '' && change({ decidedOn: value })}
          />
          <TextInput
            type="date"
            label="To be looked back on"
            value={override.reviewOn ?? ''}
            onChange={({ currentTarget: { value } }) => change({ reviewOn: value || null })}
          />
          <NumberInput
            label="Left before, percent"
            w={160}
            min={-1000}
            max={100}
            value={percent(override.leftBefore)}
            onChange={(value) => change({ leftBefore: share(value) })}
          />
          <NumberInput
            label="Spent, percent"
            w={140}
            min={0}
            max={1000}
            value={percent(override.spent)}
            onChange={(value) => change({ spent: share(value) })}
          />
        </Group>
        <Group gap="lg">
          <Checkbox
            label="Rolled out step by step"
            checked={override.isProgressive}
            onChange={({ currentTarget }) => change({ isProgressive: currentTarget.checked })}
          />
          <Checkbox
            label="Rollback tested"
            checked={override.isRollbackTested}
            onChange={({ currentTarget }) => change({ isRollbackTested: currentTarget.checked })}
          />
          <Checkbox
            label="People on call were told"
            checked={override.isOnCallTold}
            onChange={({ currentTarget }) => change({ isOnCallTold: currentTarget.checked })}
          />
        </Group>
        <Textarea
          label="Reason"
          autosize
          maxLength={10_000}
          value={override.reason}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <Textarea
          label="Outcome"
          autosize
          maxLength={10_000}
          value={override.outcome}
          onChange={({ currentTarget }) => change({ outcome: currentTarget.value })}
        />
        {override.spent !== null && (
          <Text size="sm">Overdraft: {formatMeasure(overdraftOf(override), 'ratio')} of a budget.</Text>
        )}
      </Stack>
    </Paper>
  )
}

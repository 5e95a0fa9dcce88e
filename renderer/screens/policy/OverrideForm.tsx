import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SponsoredOverride } from '#shared/model/team-policy.ts'
import { today } from '../../app/ids-and-dates.ts'
import { RecordForm } from '../../components/RecordForm.tsx'
import type { PolicyProps } from './policy-props.ts'
import { ServiceSelect } from './ServiceSelect.tsx'

interface Props extends Pick<PolicyProps, 'standings'> {
  /** The service that was walked through; null for none. */
  readonly serviceId: string | null
  readonly onLog: (
    fields: Pick<SponsoredOverride, 'change' | 'sponsor' | 'decidedOn' | 'serviceId' | 'leftBefore'>,
  ) => void
  readonly onCancel: () => void
}

/** A new override: nothing is kept before it says what shipped and who answers for it. */
export function OverrideForm({ standings, serviceId: first, onLog, onCancel }: Props) {
  const [change, setChange] = useState('')
  const [sponsor, setSponsor] = useState('')
  const [serviceId, setServiceId] = useState(first)
  const [decidedOn, setDecidedOn] = useState(today())
  const isWhole = change.trim() !== '' && sponsor.trim() !== '' && decidedOn !== ''
  // What is left now is what was left before only where it is decided now.
  const left = standings.find(({ service }) => service.id === serviceId)?.gate.left ?? null
  const leftBefore = decidedOn === today() ? left : null
  const log = () =>
    onLog({
      change: change.trim(),
      sponsor: sponsor.trim(),
      decidedOn,
      serviceId,
      leftBefore: leftBefore === null ? null : Math.max(-1000, leftBefore),
    })
  return (
    <RecordForm title="A new override" submit="Log it" isWhole={isWhole} onSubmit={log} onCancel={onCancel}>
      <TextInput
        label="Change"
        autoFocus
        required
        maxLength={200}
        value={change}
        onChange={({ currentTarget }) => setChange(currentTarget.value)}
      />
      <TextInput
        label="Sponsor"
        required
        maxLength={200}
        value={sponsor}
        onChange={({ currentTarget }) => setSponsor(currentTarget.value)}
      />
      <ServiceSelect
        label="Service"
        services={standings.map(({ service }) => service)}
        value={serviceId}
        onChange={setServiceId}
      />
      <TextInput
        type="date"
        label="Decided on"
        value={decidedOn}
        onChange={({ currentTarget }) => setDecidedOn(currentTarget.value)}
      />
    </RecordForm>
  )
}

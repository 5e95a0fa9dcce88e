import { Button, Group, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import type { Service } from '#shared/model/service.ts'
import { newId, nowMoment } from '../../app/ids-and-dates.ts'
import { useDeliveryFacts, useStandings } from '../../app/use-measures.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { addMeasures } from '../../store/measure-actions.ts'
import { BudgetCalculator } from './BudgetCalculator.tsx'
import type { MeasuresProps } from './measures-props.ts'
import { ServiceCard } from './ServiceCard.tsx'
import { ServiceTable } from './ServiceTable.tsx'

/** Each service with its objective, what is left of its budget, and what that means for changes. */
export function BudgetsPanel({ measures, onExport }: MeasuresProps) {
  const facts = useDeliveryFacts(measures)
  const standings = useStandings(measures)
  const [openId, setOpenId] = useState<string | null>(null)
  const open = standings.find(({ service }) => service.id === openId) ?? mostUrgent(standings)
  const unlisted = useMemo(() => {
    const listed = new Set(standings.flatMap(({ service: { name, aliases } }) => [name, ...aliases]))
    const named = [facts.incidents, facts.deployments, facts.windows].flatMap((rows) =>
      rows.map(({ service }) => service),
    )
    return [...new Set(named)].filter((name) => name !== '' && !listed.has(name)).sort()
  }, [standings, facts])
  function add(names: readonly string[], label: string): void {
    const made = names.map((name) => newService(measures.teamId, name))
    addMeasures(label, 'services', made)
    if (made.length === 1) setOpenId(made[0]?.id ?? null)
  }

  return (
    <Stack gap="xl">
      {standings.length === 0 && (
        <EmptyState
          title="No service yet"
          text="A service with an objective has an error budget: it says whether a change may ship. Add the first one, or import a file that names services."
          action={{ label: 'Add a service', onClick: () => add(['New service'], 'new service') }}
        />
      )}
      {unlisted.length > 0 && (
        <Group>
          <Text>
            Files name {unlisted.length} {unlisted.length === 1 ? 'service that is' : 'services that are'} not listed
            here: {unlisted.slice(0, 6).join(', ')}
            {unlisted.length > 6 ? ', …' : ''}.
          </Text>
          <Button variant="default" onClick={() => add(unlisted, 'services of the files')}>
            List {unlisted.length === 1 ? 'it' : 'them'}
          </Button>
        </Group>
      )}
      {standings.length > 0 && (
        <ServiceTable standings={standings} openId={open?.service.id ?? null} onOpen={setOpenId} />
      )}
      {open && (
        <ServiceCard key={open.service.id} standing={open} measures={measures} facts={facts} onExport={onExport} />
      )}
      {standings.length > 0 && (
        <>
          <Button w="fit-content" variant="default" onClick={() => add(['New service'], 'new service')}>
            Add a service
          </Button>
          <JudgementNote>
            a budget is near while less than a quarter of it is left, unless the team’s policy says otherwise, or while
            it burns so fast that somebody is paged.
          </JudgementNote>
        </>
      )}
      <BudgetCalculator />
    </Stack>
  )
}

/** The one with the least budget left, else the first. */
function mostUrgent(standings: readonly ServiceStanding[]): ServiceStanding | undefined {
  const budgeted = standings.filter(({ gate }) => gate.left !== null)
  return budgeted.toSorted((a, b) => (a.gate.left ?? 0) - (b.gate.left ?? 0))[0] ?? standings[0]
}

function newService(teamId: string, name: string): Service {
  return { id: newId(), teamId, name: name.slice(0, 200), aliases: [], slo: null, note: '', createdAt: nowMoment() }
}

import { Button, Group, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { countOf } from '#shared/lib/count-of.ts'
import { listSome } from '#shared/lib/list-some.ts'
import { serviceAvailability } from '#shared/measures/service-availability.ts'
import type { ServiceStanding } from '#shared/measures/service-standing.ts'
import type { Service } from '#shared/model/service.ts'
import { newId, nowMoment } from '../../app/ids-and-dates.ts'
import { useMeasureFacts, useStandings } from '../../app/use-measures.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { addMeasures } from '../../store/measure-actions.ts'
import { BudgetCalculator } from './BudgetCalculator.tsx'
import type { MeasuresProps } from './measures-props.ts'
import { ServiceCard } from './ServiceCard.tsx'
import { ServiceForm } from './ServiceForm.tsx'
import { ServiceTable } from './ServiceTable.tsx'
import { unlistedServices } from './unlisted-services.ts'

const MOST_NAMED = 6

/** Each service with its objective, what is left of its budget, and what that means for changes. */
export function BudgetsPanel({ measures, onExport }: MeasuresProps) {
  const facts = useMeasureFacts(measures)
  const standings = useStandings(measures)
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const open = standings.find(({ service }) => service.id === openId) ?? mostUrgent(standings)
  const unlisted = useMemo(() => unlistedServices(facts), [facts])
  const { windows, incidents } = facts
  const watched = useMemo(() => {
    // Without a single incident nobody knows whether none happened or none was imported.
    const services = incidents.length === 0 ? [] : serviceAvailability(windows, incidents).services
    return new Map(services.map((each) => [each.service, each]))
  }, [windows, incidents])
  function add(label: string, made: readonly Service[]): void {
    addMeasures(label, 'services', made)
    setAdding(false)
    if (made.length === 1) setOpenId(made[0]?.id ?? null)
  }
  const adding = { label: 'Add a service', onClick: () => setAdding(true) }
  const listing = unlisted.length === 1 ? 'List it' : 'List them'
  const listUnlisted = () =>
    add(
      'services of the files',
      unlisted.map((name) => newService(measures.teamId, { name, slo: null })),
    )

  return (
    <Stack gap="xl">
      {standings.length === 0 && !isAdding && (
        <EmptyState
          title="No service yet"
          text={`A service with an objective has an error budget: it says whether a change may ship. ${unlisted.length === 0 ? 'Add the first one, or import a file that names services.' : nameUnlisted(unlisted)}`}
          {...(unlisted.length === 0
            ? { action: adding }
            : { action: { label: listing, onClick: listUnlisted }, secondAction: adding })}
        />
      )}
      {unlisted.length > 0 && standings.length > 0 && (
        <Group>
          <Text>{nameUnlisted(unlisted)}</Text>
          <Button variant="default" onClick={listUnlisted}>
            {listing}
          </Button>
        </Group>
      )}
      {standings.length > 0 && (
        <ServiceTable standings={standings} watched={watched} openId={open?.service.id ?? null} onOpen={setOpenId} />
      )}
      {isAdding ? (
        <ServiceForm
          taken={facts.services}
          onAdd={(fields) => add(`new service ${fields.name}`, [newService(measures.teamId, fields)])}
          onCancel={() => setAdding(false)}
        />
      ) : (
        standings.length > 0 && (
          <Button w="fit-content" variant="default" onClick={() => setAdding(true)}>
            Add a service
          </Button>
        )
      )}
      {open && <ServiceCard key={open.service.id} standing={open} measures={measures} onExport={onExport} />}
      {standings.length > 0 && (
        <JudgementNote>
          a budget is near while less than a quarter of it is left, unless the team’s policy says otherwise, or while it
          burns so fast that somebody is paged.
        </JudgementNote>
      )}
      <BudgetCalculator />
    </Stack>
  )
}

function nameUnlisted(names: readonly string[]): string {
  return `Files name ${countOf(names.length, 'service that is', 'services that are')} not listed here: ${listSome(names, MOST_NAMED)}.`
}

/** The one with the least budget left, else the first. */
function mostUrgent(standings: readonly ServiceStanding[]): ServiceStanding | undefined {
  const budgeted = standings.filter(({ gate }) => gate.left !== null)
  return budgeted.toSorted((a, b) => (a.gate.left ?? 0) - (b.gate.left ?? 0))[0] ?? standings[0]
}

function newService(teamId: string, { name, slo }: Pick<Service, 'name' | 'slo'>): Service {
  return { id: newId(), teamId, name: name.slice(0, 200), aliases: [], slo, note: '', createdAt: nowMoment() }
}

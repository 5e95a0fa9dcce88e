import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { today } from '../../app/ids-and-dates.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { useRequestedAction } from '../../store/requested-action.ts'
import { useApp } from '../../store/store.ts'
import { BackupNotice } from './BackupNotice.tsx'
import { FirstStart } from './FirstStart.tsx'
import { listTeams } from './list-teams.ts'
import { NewTeamForm } from './NewTeamForm.tsx'
import type { NextStep } from './standing.ts'
import { TeamCards } from './TeamCards.tsx'

/** From so many teams on, a field to find one pays. */
const FEW_TEAMS = 12

type Shown = 'all' | 'due' | 'answer'

/** The teams of the workspace and what is due; on the first start, the way in. */
export function HomeScreen() {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const teams = useApp((state) => state.teams)
  const summaries = useApp((state) => state.summaries)
  const name = useApp((state) => state.settings.name)
  const [isAdding, adding] = useDisclosure(false)
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  useRequestedAction('new-team', adding.open, isReady)
  const list = useMemo(() => listTeams(teams, summaries, today()), [teams, summaries])
  if (!isReady) return <Loading label="Opening the workspace" />
  if (list.length === 0) return <FirstStart />
  const wanted = search.trim().toLowerCase()
  const found = list.filter(
    ({ name: team, next }) => team.toLowerCase().includes(wanted) && (shown === 'all' || next.kind === shown),
  )
  const count = (kind: NextStep['kind']) => list.filter(({ next }) => next.kind === kind).length
  return (
    <>
      <PageHeader
        title={name || 'Teams'}
        subtitle={describeTeams(list.length, count('due'), count('answer'))}
        actions={<Button onClick={adding.toggle}>New team</Button>}
      />
      <Stack gap="lg">
        <BackupNotice />
        {isAdding && (
          <Group>
            <NewTeamForm />
          </Group>
        )}
        {list.length > FEW_TEAMS && (
          <Group align="flex-end" gap="lg">
            <TextInput
              label="Find a team"
              description={`${found.length} of ${list.length}`}
              value={search}
              w={360}
              maw="100%"
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <SegmentedControl
              aria-label="Which teams"
              value={shown}
              onChange={(value) => setShown(value as Shown)}
              data={[
                { value: 'all', label: 'All' },
                { value: 'due', label: `Due (${count('due')})` },
                { value: 'answer', label: `Under way (${count('answer')})` },
              ]}
            />
          </Group>
        )}
        {found.length === 0 && <Text c="dimmed">No team of that name{shown !== 'all' && ' among these'}.</Text>}
        <ShowMore key={shown} items={found} step={30}>
          {(portion) => <TeamCards teams={portion} />}
        </ShowMore>
      </Stack>
    </>
  )
}

function describeTeams(teams: number, due: number, underWay: number): string {
  return [
    `${teams} ${teams === 1 ? 'team' : 'teams'}`,
    ...(due > 0 ? [`${due} due for another look`] : []),
    ...(underWay > 0 ? [`${underWay} under way`] : []),
  ].join(' · ')
}

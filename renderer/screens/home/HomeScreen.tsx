import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { useApp } from '../../store/store.ts'
import { FirstStart } from './FirstStart.tsx'
import { NewTeamForm } from './NewTeamForm.tsx'
import { latestFirst } from './standing.ts'
import { TeamCard } from './TeamCard.tsx'

/** From so many teams on, a field to find one pays. */
const FEW_TEAMS = 12

/** The teams of the workspace and what is due; on the first start, the way in. */
export function HomeScreen() {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const teams = useApp((state) => state.teams)
  const summaries = useApp((state) => state.summaries)
  const name = useApp((state) => state.settings.name)
  const [isAdding, adding] = useDisclosure(false)
  const [search, setSearch] = useState('')
  const rowsByTeam = useMemo(() => Map.groupBy(Object.values(summaries), (row) => row.teamId), [summaries])
  if (!isReady) return <Loading label="Opening the workspace" />
  const list = Object.values(teams).sort((a, b) => a.name.localeCompare(b.name))
  if (list.length === 0) return <FirstStart />
  const found = list.filter((team) => team.name.toLowerCase().includes(search.trim().toLowerCase()))
  return (
    <>
      <PageHeader
        title={name || 'Teams'}
        subtitle={`${list.length} ${list.length === 1 ? 'team' : 'teams'}`}
        actions={<Button onClick={adding.toggle}>New team</Button>}
      />
      <Stack gap="lg">
        {isAdding && (
          <Group>
            <NewTeamForm />
          </Group>
        )}
        {list.length > FEW_TEAMS && (
          <TextInput
            label="Find a team"
            description={`${found.length} of ${list.length}`}
            value={search}
            maw={360}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        <ShowMore items={found} step={30}>
          {(shown) => (
            <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="md">
              {shown.map((team) => (
                <TeamCard key={team.id} team={team} assessments={latestFirst(rowsByTeam.get(team.id) ?? [])} />
              ))}
            </SimpleGrid>
          )}
        </ShowMore>
      </Stack>
    </>
  )
}

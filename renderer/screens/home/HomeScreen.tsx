import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useApp } from '../../store/store.ts'
import { FirstStart } from './FirstStart.tsx'
import { NewTeamForm } from './NewTeamForm.tsx'
import { latestFirst } from './standing.ts'
import { TeamCard } from './TeamCard.tsx'

/** The teams of the workspace and what is due; on the first start, the way in. */
export function HomeScreen() {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const teams = useApp((state) => state.teams)
  const summaries = useApp((state) => state.summaries)
  const name = useApp((state) => state.settings.name)
  const [isAdding, adding] = useDisclosure(false)
  if (!isReady) return <Loading label="Opening the workspace" />
  const list = Object.values(teams).sort((a, b) => a.name.localeCompare(b.name))
  if (list.length === 0) return <FirstStart />
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
        <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="md">
          {list.map((team) => (
            <TeamCard
              key={team.id}
              team={team}
              assessments={latestFirst(Object.values(summaries).filter((row) => row.teamId === team.id))}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </>
  )
}

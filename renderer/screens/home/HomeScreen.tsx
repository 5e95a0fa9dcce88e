import { Suspense, useMemo, useState } from 'react'
import { today } from '../../app/ids-and-dates.ts'
import { lazyPart } from '../../app/lazy-part.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Button } from '../../components/plain/Button.tsx'
import plain from '../../components/plain/plain.module.css'
import { ShowMore } from '../../components/ShowMore.tsx'
import { useRequestedAction } from '../../store/requested-action.ts'
import { useApp } from '../../store/store.ts'
import { BackupNotice } from './BackupNotice.tsx'
import { FirstStart } from './FirstStart.tsx'
import classes from './Home.module.css'
import { listTeams } from './list-teams.ts'
import { NewTeamForm } from './NewTeamForm.tsx'
import type { NextStep } from './standing.ts'
import { TeamCards } from './TeamCards.tsx'
import type { Shown } from './TeamFilter.tsx'

const TeamFilter = lazyPart(() => import('./TeamFilter.tsx').then((m) => m.TeamFilter))

/** From so many teams on, a field to find one pays. */
const FEW_TEAMS = 12

/** The teams of the workspace and what is due; on the first start, the way in. */
export function HomeScreen() {
  const phase = useApp((state) => state.phase)
  const isReady = phase.kind === 'ready'
  const teams = useApp((state) => state.teams)
  const summaries = useApp((state) => state.summaries)
  const name = useApp((state) => state.settings.name)
  const [isAdding, setAdding] = useState(false)
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  useRequestedAction('new-team', () => setAdding(true), isReady)
  const list = useMemo(() => listTeams(teams, summaries, today()), [teams, summaries])
  if (!isReady && !(phase.kind === 'starting' && phase.isFirst)) return <Loading label="Opening the workspace" />
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
        actions={<Button onClick={() => setAdding(!isAdding)}>New team</Button>}
      />
      <div className={classes.teams}>
        <BackupNotice />
        {isAdding && <NewTeamForm />}
        {list.length > FEW_TEAMS && (
          <Suspense fallback={<div className={classes.filter} />}>
            <TeamFilter
              search={search}
              onSearch={setSearch}
              shown={shown}
              onShown={setShown}
              counts={{ found: found.length, all: list.length, due: count('due'), answer: count('answer') }}
            />
          </Suspense>
        )}
        {found.length === 0 && (
          <p className={`${plain.text} ${plain.dimmed}`}>No team of that name{shown !== 'all' && ' among these'}.</p>
        )}
        <ShowMore key={shown} items={found} step={30}>
          {(portion) => <TeamCards teams={portion} />}
        </ShowMore>
      </div>
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

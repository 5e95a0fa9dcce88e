import { NativeSelect } from '@mantine/core'
import { use, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { useApp } from '../../store/store.ts'
import { LazySection } from '../results/LazySection.tsx'
import { ExportFigures } from './ExportFigures.tsx'
import { HeatMap } from './HeatMap.tsx'
import { Helpers } from './Helpers.tsx'
import { InterfaceMap } from './InterfaceMap.tsx'
import { SharedGaps } from './SharedGaps.tsx'
import { SituationMatrix } from './SituationMatrix.tsx'
import { usePortfolio } from './use-portfolio.ts'

/** All teams side by side: where they stand, what they share, and how they had best work together. Nobody is ranked. */
export function PortfolioScreen() {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  return isReady ? <Portfolio /> : <Loading label="Opening the workspace" />
}

function Portfolio() {
  const pack = use(loadCorePack())
  const { teams: all, isComplete } = usePortfolio()
  const [group, setGroup] = useState('')
  const [, navigate] = useLocation()
  const groups = useMemo(() => [...new Set(all.flatMap(({ team }) => team.group ?? []))], [all])
  const teams = useMemo(() => all.filter(({ team }) => group === '' || team.group === group), [all, group])
  if (all.length === 0) {
    return (
      <EmptyState
        isScreen
        title="No team yet"
        text="With two teams or more, they stand here side by side: what they share, and who could help whom."
        action={{ label: 'Go to Home', onClick: () => navigate('/') }}
      />
    )
  }
  return (
    <>
      <PageHeader title="Portfolio" subtitle={describe(all.length, groups.length, isComplete)} />
      {groups.length > 1 && (
        <NativeSelect
          label="Group"
          maw={320}
          mb="lg"
          value={group}
          data={[{ value: '', label: 'All groups' }, ...groups]}
          onChange={(event) => setGroup(event.currentTarget.value)}
        />
      )}
      <LazySection
        id="heat-map"
        title="Where the teams stand"
        lead="The latest assessment of each team, by group and name. Other services, other customers and other people: a lower figure may be the better fit."
      >
        {() => <HeatMap pack={pack} teams={teams} />}
      </LazySection>
      <LazySection id="shared-gaps" title="Shared gaps" lead="What many teams lack may be solved once for all of them.">
        {() => <SharedGaps pack={pack} teams={teams} />}
      </LazySection>
      <LazySection
        id="helpers"
        title="Who could help whom"
        lead="One team is strong where another is weak. A conversation costs an hour."
      >
        {() => <Helpers pack={pack} teams={teams} />}
      </LazySection>
      <LazySection
        id="interfaces"
        title="How teams work together"
        lead="Who serves whom, and which way of working fits the two."
      >
        {() => <InterfaceMap teams={all} />}
      </LazySection>
      <LazySection
        id="situations"
        title="Which method when"
        lead="ITIL, DevOps and SRE each fit some situations better."
      >
        {() => <SituationMatrix />}
      </LazySection>
      <LazySection
        id="export"
        title="Take the figures out, without names"
        lead="Figures only: no names, days, notes or comments, teams and groups numbered in an order by chance. Who knows the figures of a team can still recognise it."
      >
        {() => <ExportFigures teams={teams} />}
      </LazySection>
    </>
  )
}

function describe(teams: number, groups: number, isComplete: boolean): string {
  return [
    `${teams} ${teams === 1 ? 'team' : 'teams'}`,
    ...(groups > 0 ? [`${groups} ${groups === 1 ? 'group' : 'groups'}`] : []),
    ...(isComplete ? [] : ['figures are coming in']),
  ].join(' · ')
}

import type { ComponentType } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Team } from '#shared/model/team.ts'
import { Loading } from '../components/Loading.tsx'
import { TeamGone } from '../components/TeamGone.tsx'
import type { OpenMeasures } from '../store/app-state.ts'
import { useApp } from '../store/store.ts'
import { useMeasures } from './use-measures.ts'

/** What every screen about a team's measures gets: its facts, ready. */
export interface MeasuresScreenProps {
  readonly team: Team
  readonly measures: OpenMeasures
}

/** Loads the measures of the team in the address for a screen, and says so while they load or where the team is gone. */
export function WithMeasures({ screen: Screen }: { readonly screen: ComponentType<MeasuresScreenProps> }) {
  const { teamId = '' } = useParams()
  const [, navigate] = useLocation()
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const team = useApp((state) => state.teams[teamId])
  const measures = useMeasures(team ? teamId : null)
  if (isReady && !team) return <TeamGone onHome={() => navigate('/')} />
  if (!team || !measures) return <Loading label="Opening the workspace" />
  return <Screen team={team} measures={measures} />
}

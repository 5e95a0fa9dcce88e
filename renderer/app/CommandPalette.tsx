import '@mantine/spotlight/styles.css'
import { useMantineColorScheme } from '@mantine/core'
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight'
import { use, useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import { loadCorePack } from '../core-pack.ts'
import { requestAction } from '../store/requested-action.ts'
import { useApp } from '../store/store.ts'
import { paletteEntries } from './palette-entries.ts'
import { useCurrentAssessmentId } from './use-current-assessment-id.ts'
import { useCurrentTeamId } from './use-current-team-id.ts'

/** Ctrl/Cmd-K: every screen, team, practice and action by name. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const pack = use(loadCorePack())
  const [, navigate] = useLocation()
  const assessmentId = useCurrentAssessmentId()
  const teams = useApp((state) => state.teams)
  const summaries = useApp((state) => state.summaries)
  const teamId = useCurrentTeamId(assessmentId)
  const { setColorScheme } = useMantineColorScheme()
  const actions = useMemo<SpotlightActionData[]>(
    () =>
      paletteEntries({ pack, teams, summaries, assessmentId, teamId, setTheme: setColorScheme }).map((entry) => ({
        id: entry.id,
        label: entry.label,
        description: entry.description,
        group: entry.group,
        ...(entry.keywords ? { keywords: entry.keywords } : {}),
        onClick: () => {
          if ('run' in entry) return entry.run()
          if (entry.asks) requestAction(entry.asks, entry.path)
          navigate(entry.path)
        },
      })),
    [pack, teams, summaries, assessmentId, teamId, setColorScheme, navigate],
  )
  useEffect(() => {
    spotlight.open()
  }, [])
  return (
    <Spotlight
      actions={actions}
      onSpotlightClose={onClose}
      attributes={{ content: { 'aria-label': 'Go to a screen, team, practice or action' } }}
      nothingFound="Nothing of that name"
      highlightQuery
      limit={12}
      scrollable
      maxHeight={480}
      searchProps={{ placeholder: 'Screen, team, practice or action', 'aria-label': 'Go to' }}
    />
  )
}

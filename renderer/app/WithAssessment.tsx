import { type ComponentType, use, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Team } from '#shared/model/team.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loading } from '../components/Loading.tsx'
import { loadCorePack } from '../core-pack.ts'
import { openAssessment } from '../store/open-assessment.ts'
import { useApp } from '../store/store.ts'

/** What every screen about one assessment gets: its facts, ready. `sheets` keep their order while answers change. */
export interface AssessmentScreenProps {
  readonly pack: ModelPack
  readonly team: Team
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
  readonly plan: Plan | null
  readonly settings: WorkspaceSettings
}

interface Props {
  readonly assessmentId: string
  readonly screen: ComponentType<AssessmentScreenProps>
}

/** Loads an assessment for a screen, and says so while it loads or where it is gone. */
export function WithAssessment({ assessmentId, screen: Screen }: Props) {
  const isMissing = useOpening(assessmentId)
  const open = useApp((state) => (state.open?.assessment.id === assessmentId ? state.open : null))
  const team = useApp((state) => (open ? state.teams[open.assessment.teamId] : undefined))
  const plan = useApp((state) => (open ? (state.plans[open.assessment.teamId] ?? null) : null))
  const settings = useApp((state) => state.settings)
  const pack = use(loadCorePack())
  const sheets = useMemo(
    () =>
      Object.values(open?.sheets ?? {}).sort((a, b) =>
        a.participant.localeCompare(b.participant, undefined, { numeric: true }),
      ),
    [open?.sheets],
  )
  const [, navigate] = useLocation()
  if (isMissing) {
    return (
      <EmptyState
        isScreen
        title="This assessment is not here"
        text="It may have been deleted, or belong to another workspace."
        action={{ label: 'Go to Home', onClick: () => navigate('/') }}
      />
    )
  }
  if (!open || !team) return <Loading label="Opening the assessment" />
  return <Screen pack={pack} team={team} assessment={open.assessment} sheets={sheets} plan={plan} settings={settings} />
}

/**
 * Opens the assessment once the database is there; true where it does not exist. Looks again when it was taken away or brought back,
 * here by undo or in another window.
 */
function useOpening(assessmentId: string): boolean {
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const isOpen = useApp((state) => state.open?.assessment.id === assessmentId)
  const isListed = useApp((state) => assessmentId in state.summaries)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (!isReady || isOpen) return setMissing(false)
    let isCurrent = true
    openAssessment(assessmentId).then((found) => isCurrent && setMissing(!found && !isListed))
    return () => {
      isCurrent = false
    }
  }, [assessmentId, isReady, isOpen, isListed])
  return isMissing && !isOpen
}

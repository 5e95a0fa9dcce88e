import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { NothingToPlan } from './NothingToPlan.tsx'
import { RoadmapBody } from './RoadmapBody.tsx'
import { RoadmapNotes } from './RoadmapNotes.tsx'
import { TargetsPanel } from './TargetsPanel.tsx'
import { hasTargets } from './team-targets.ts'
import { useRoadmap } from './use-roadmap.ts'
import { WhyDrawer } from './WhyDrawer.tsx'

/** What to do next, in which period, and why: gaps become experiments that fit the team's capacity. */
export function RoadmapScreen(props: AssessmentScreenProps) {
  const { pack, team, assessment, sheets } = props
  const [, navigate] = useLocation()
  const view = useRoadmap(props)
  const [isTargetsOpen, targets] = useDisclosure(false)
  const [askedId, setAskedId] = useState<string | null>(null)
  const asked = view.roadmap.steps.find((step) => step.id === askedId) ?? null

  if (sheets.every((sheet) => Object.keys(sheet.answers).length === 0)) {
    return (
      <EmptyState
        isScreen
        title="The roadmap starts from your answers"
        text="Once there are some, it shows what to do next, in steps that fit your time."
        action={{ label: 'Answer', onClick: () => navigate(`/assess/${assessment.id}`) }}
      />
    )
  }
  return (
    <Stack gap="lg" maw={1200}>
      <PageHeader
        title="Roadmap"
        subtitle={`${team.name}, ${assessment.title}, ${formatDay(assessment.heldOn)}`}
        actions={<Button onClick={targets.open}>Targets and weights</Button>}
      />
      <Text maw={720}>
        Each step is an experiment: it says what you expect, how you would see it, and when you look. Keep what works,
        drop what does not.
      </Text>
      <RoadmapNotes
        assessmentId={assessment.id}
        hasOwnTargets={hasTargets(team.targets)}
        findings={view.findings}
        coverage={view.coverage}
      />
      {view.roadmap.steps.length === 0 ? (
        <NothingToPlan
          coverage={view.coverage}
          onTargets={targets.open}
          onResults={() => navigate(`/results/${assessment.id}`)}
          onAnswer={() => navigate(`/assess/${assessment.id}`)}
        />
      ) : (
        <RoadmapBody pack={pack} view={view} onExplain={(step: Pick<RoadmapStep, 'id'>) => setAskedId(step.id)} />
      )}
      <WhyDrawer pack={pack} assessmentId={assessment.id} step={asked} onClose={() => setAskedId(null)} />
      <TargetsPanel pack={pack} team={team} isOpen={isTargetsOpen} onClose={targets.close} />
    </Stack>
  )
}

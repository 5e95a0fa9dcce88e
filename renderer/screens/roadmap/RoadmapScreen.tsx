import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '../../app/ids-and-dates.ts'
import { usePlanning } from '../../app/use-planning.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { TargetsPanel } from './frame/TargetsPanel.tsx'
import { NothingToPlan } from './NothingToPlan.tsx'
import { RoadmapBody } from './RoadmapBody.tsx'
import { RoadmapNotes } from './RoadmapNotes.tsx'
import { hasTargets } from './team-targets.ts'
import type { FoundPlan } from './use-quick-plan.ts'
import { useRoadmap } from './use-roadmap.ts'

/** What to do next, in which period, and why: gaps become experiments that fit the team's capacity. */
export function RoadmapScreen(props: AssessmentScreenProps) {
  const { pack, team, assessment, sheets } = props
  const [, navigate] = useLocation()
  const [found, setFound] = useState<FoundPlan | null>(null)
  const view = useRoadmap(props, found)
  const { milestones, baselines } = usePlanning(team.id)
  const [isTargetsOpen, targets] = useDisclosure(false)
  const { coverage } = view.score.mix

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
    <Stack gap="lg" maw={1600}>
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
        coverage={coverage}
      />
      {view.roadmap.steps.length === 0 ? (
        <NothingToPlan
          coverage={coverage}
          onTargets={targets.open}
          onResults={() => navigate(`/results/${assessment.id}`)}
          onAnswer={() => navigate(`/assess/${assessment.id}`)}
        />
      ) : (
        <RoadmapBody facts={props} view={view} milestones={milestones} baselines={baselines} onFound={setFound} />
      )}
      <TargetsPanel pack={pack} team={team} frame={view.frame} isOpen={isTargetsOpen} onClose={targets.close} />
    </Stack>
  )
}

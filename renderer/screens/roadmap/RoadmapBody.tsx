import { Tabs } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Baseline } from '#shared/model/baseline.ts'
import type { Milestone } from '#shared/model/milestone.ts'
import { periodsOverOn } from '#shared/roadmap/begin-anew.ts'
import { readJointTimeline } from '#shared/roadmap/joint-timeline.ts'
import { notesSince } from '#shared/roadmap/notes-since.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { newId } from '../../app/ids-and-dates.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { BeginAnewNotice } from './BeginAnewNotice.tsx'
import { BaselinePanel } from './baselines/BaselinePanel.tsx'
import { EffectPanel } from './baselines/EffectPanel.tsx'
import { LiveBoard } from './board/LiveBoard.tsx'
import { BusinessPanel } from './business/BusinessPanel.tsx'
import { MilestoneDrawer } from './business/MilestoneDrawer.tsx'
import { addMilestone } from './business/milestone-edits.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { FramePanel } from './frame/FramePanel.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import { PlanQuality } from './PlanQuality.tsx'
import { setLeftOut } from './plan-edits.ts'
import { StepDrawer } from './steps/StepDrawer.tsx'
import { StepList } from './steps/StepList.tsx'
import { titleOf } from './title-of.ts'
import type { FoundPlan } from './use-quick-plan.ts'
import type { RoadmapView } from './use-roadmap.ts'
import { WhyNot } from './WhyNot.tsx'
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx'

interface Props {
  readonly facts: AssessmentScreenProps
  readonly view: RoadmapView
  readonly milestones: readonly Milestone[]
  readonly baselines: readonly Baseline[]
  readonly onFound: (found: FoundPlan) => void
}

/** The plan itself: its frame, the board, and below it its steps, the business, and earlier plans. */
export function RoadmapBody({ facts, view, milestones, baselines, onFound }: Props) {
  const { pack, team, assessment } = facts
  const { frame, input, roadmap, score } = view
  const [noticeOf, setNoticeOf] = useState<string | null>(null)
  const [openStep, setOpenStep] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const [openItem, setOpenItem] = useState<string | null>(null)
  const joint = useMemo(
    () => readJointTimeline({ roadmap, milestones, plan: frame.plan, goals: team.goals }),
    [roadmap, milestones, frame.plan, team.goals],
  )
  const notes = useMemo(() => notesSince(frame.plan.notes, assessment.heldOn), [frame.plan.notes, assessment.heldOn])
  const over = periodsOverOn(frame.plan, assessment.heldOn)
  const stepCalled = (id: string | null) => roadmap.steps.find((step) => step.id === id) ?? null
  const nameOf = (step: RoadmapStep) => `${titleOf(pack, step.practice)} to level ${step.to}`
  const justLeftOut = roadmap.leftOut.includes(noticeOf ?? '') ? stepCalled(noticeOf) : null
  const leaveOut = (step: RoadmapStep | null) => {
    if (step === null) return
    setLeftOut(frame, step.id, nameOf(step), true)
    setOpenStep(null)
    setNoticeOf(step.id)
  }
  const putBack = (step: RoadmapStep) => setLeftOut(frame, step.id, nameOf(step), false)
  const addItem = () => {
    const id = newId()
    const needBy = roadmap.periods[0]?.endsOn ?? frame.plan.startsOn
    addMilestone({ id, teamId: team.id, title: '', needBy, goal: team.goals[0] ?? '', needs: [] })
    setOpenItem(id)
  }
  const toSettle = joint.items.filter(({ state }) => state !== 'on-time' && state !== 'met').length
  return (
    <>
      {over > 0 && <BeginAnewNotice frame={frame} periodsOver={over} heldOn={assessment.heldOn} />}
      <FramePanel frame={frame} />
      <PlanQuality frame={frame} roadmap={roadmap} onFound={onFound}>
        <ExportMenu pack={pack} team={team} roadmap={roadmap} notes={notes} joint={joint} onSaved={setMessage} />
      </PlanQuality>
      <ExportMessage message={message} />
      {justLeftOut && <LeftOutNotice title={nameOf(justLeftOut)} onPutBack={() => putBack(justLeftOut)} />}
      <LiveBoard
        pack={pack}
        view={view}
        goals={team.goals}
        milestones={milestones}
        notes={notes}
        joint={joint}
        onStep={setOpenStep}
        onItem={setOpenItem}
        onLeaveOut={(id) => leaveOut(stepCalled(id))}
      />
      <Tabs defaultValue="steps" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="steps">Steps</Tabs.Tab>
          <Tabs.Tab value="business">Business and IT{toSettle > 0 && ` (${toSettle} to settle)`}</Tabs.Tab>
          <Tabs.Tab value="what-if">What if?</Tabs.Tab>
          <Tabs.Tab value="effects">What came of it</Tabs.Tab>
          <Tabs.Tab value="baselines">Plan against plan</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="steps">
          <StepList
            pack={pack}
            frame={frame}
            roadmap={roadmap}
            onExplain={(step) => setOpenStep(step.id)}
            onLeaveOut={leaveOut}
            onPutBack={putBack}
          />
          <WhyNot
            facts={{ pack, score, targets: team.targets, asked: assessment.practices }}
            roadmap={roadmap}
            assessmentId={assessment.id}
          />
        </Tabs.Panel>
        <Tabs.Panel value="business">
          <BusinessPanel pack={pack} joint={joint} onAdd={addItem} onItem={setOpenItem} onStep={setOpenStep} />
        </Tabs.Panel>
        <Tabs.Panel value="what-if">
          <WhatIfPanel facts={facts} frame={frame} input={input} roadmap={roadmap} />
        </Tabs.Panel>
        <Tabs.Panel value="effects">
          <EffectPanel pack={pack} assessment={assessment} plan={frame.plan} score={score} baselines={baselines} />
        </Tabs.Panel>
        <Tabs.Panel value="baselines">
          <BaselinePanel pack={pack} plan={frame.plan} roadmap={roadmap} baselines={baselines} />
        </Tabs.Panel>
      </Tabs>
      <StepDrawer
        pack={pack}
        assessment={assessment}
        roadmap={roadmap}
        frame={frame}
        input={input}
        step={stepCalled(openStep)}
        onLeaveOut={leaveOut}
        onClose={() => setOpenStep(null)}
      />
      <MilestoneDrawer
        pack={pack}
        roadmap={roadmap}
        goals={team.goals}
        milestone={milestones.find(({ id }) => id === openItem) ?? null}
        onClose={() => setOpenItem(null)}
      />
    </>
  )
}

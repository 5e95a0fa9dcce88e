import { useState } from 'react'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { FramePanel } from './FramePanel.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import { PeriodSection } from './PeriodSection.tsx'
import { setLeftOut } from './plan-edits.ts'
import { StepCard } from './StepCard.tsx'
import { Timeline } from './Timeline.tsx'
import { titleOf } from './timeline-data.ts'
import { UnplannedSteps } from './UnplannedSteps.tsx'
import type { RoadmapView } from './use-roadmap.ts'

interface Props {
  readonly pack: ModelPack
  readonly view: RoadmapView
  readonly onExplain: (step: Pick<RoadmapStep, 'id'>) => void
}

/** The plan itself: its frame, the swim lanes, the steps by period, and what is in no period. */
export function RoadmapBody({ pack, view: { frame, roadmap }, onExplain }: Props) {
  const [noticeOf, setNoticeOf] = useState<string | null>(null)
  const leftOut = roadmap.steps.filter((step) => roadmap.leftOut.includes(step.id))
  const unplanned = roadmap.steps.filter((step) => step.period === null && !leftOut.includes(step))
  const justLeftOut = leftOut.find((step) => step.id === noticeOf)
  const nameOf = (step: RoadmapStep) => `${titleOf(pack, step.practice)} to level ${step.to}`
  const leaveOut = (step: RoadmapStep) => {
    setLeftOut(frame, step.id, nameOf(step), true)
    setNoticeOf(step.id)
  }
  const putBack = (step: RoadmapStep) => setLeftOut(frame, step.id, nameOf(step), false)
  return (
    <>
      <FramePanel frame={frame} />
      <Timeline pack={pack} roadmap={roadmap} onStep={(id) => onExplain({ id })} />
      {justLeftOut && <LeftOutNotice title={nameOf(justLeftOut)} onPutBack={() => putBack(justLeftOut)} />}
      {roadmap.periods.map((period) => (
        <PeriodSection key={period.index} period={period} capacity={frame.plan.capacity}>
          {roadmap.steps
            .filter((step) => step.period === period.index)
            .map((step) => (
              <StepCard
                key={step.id}
                pack={pack}
                step={step}
                frame={frame}
                onExplain={() => onExplain(step)}
                onLeaveOut={() => leaveOut(step)}
              />
            ))}
        </PeriodSection>
      ))}
      <UnplannedSteps pack={pack} title="Steps that did not fit" steps={unplanned} onExplain={onExplain} />
      <UnplannedSteps pack={pack} title="Left out by you" steps={leftOut} onExplain={onExplain} onPutBack={putBack} />
    </>
  )
}

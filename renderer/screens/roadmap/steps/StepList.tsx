import { Stack } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { ShowMore } from '../../../components/ShowMore.tsx'
import type { EditablePlan } from '../plan-edits.ts'
import { PeriodSection } from './PeriodSection.tsx'
import { StepCard } from './StepCard.tsx'
import { UnplannedSteps } from './UnplannedSteps.tsx'

interface Props {
  readonly pack: ModelPack
  readonly frame: EditablePlan
  readonly roadmap: Roadmap
  readonly onExplain: (step: RoadmapStep) => void
  readonly onLeaveOut: (step: RoadmapStep) => void
  readonly onPutBack: (step: RoadmapStep) => void
}

/** So many periods are shown at first: what a plan has unless told otherwise, or one where there are many steps. */
const PERIODS_AT_ONCE = { few: 4, many: 1 }
const MANY_STEPS = 60

/** The steps as experiments, period by period, and those that are in none. */
export function StepList({ pack, frame, roadmap, onExplain, onLeaveOut, onPutBack }: Props) {
  const leftOut = roadmap.steps.filter((step) => roadmap.leftOut.includes(step.id))
  const unplanned = roadmap.steps.filter((step) => step.period === null && !leftOut.includes(step))
  const isLong = roadmap.steps.length - unplanned.length > MANY_STEPS
  return (
    <Stack gap="lg">
      <ShowMore items={roadmap.periods} step={isLong ? PERIODS_AT_ONCE.many : PERIODS_AT_ONCE.few}>
        {(periods) =>
          periods.map((period) => (
            <PeriodSection key={period.index} period={period} problem={roadmap.problem}>
              {roadmap.steps
                .filter((step) => step.period === period.index)
                .map((step) => (
                  <StepCard
                    key={step.id}
                    pack={pack}
                    step={step}
                    frame={frame}
                    onExplain={() => onExplain(step)}
                    onLeaveOut={() => onLeaveOut(step)}
                  />
                ))}
            </PeriodSection>
          ))
        }
      </ShowMore>
      <UnplannedSteps pack={pack} title="Steps that did not fit" steps={unplanned} onExplain={onExplain} />
      <UnplannedSteps pack={pack} title="Left out by you" steps={leftOut} onExplain={onExplain} onPutBack={onPutBack} />
    </Stack>
  )
}

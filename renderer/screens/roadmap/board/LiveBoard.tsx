import { useMemo, useState } from 'react'
import type { Milestone } from '#shared/model/milestone.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { readJointTimeline } from '#shared/roadmap/joint-timeline.ts'
import { planInstantly } from '../instant-plan.ts'
import { withPin } from '../plan-edits.ts'
import type { RoadmapView } from '../use-roadmap.ts'
import { Board } from './Board.tsx'
import type { BoardProps, Draft } from './board-props.ts'

interface Props extends Pick<BoardProps, 'notes' | 'joint' | 'onStep' | 'onItem' | 'onLeaveOut'> {
  readonly pack: ModelPack
  readonly view: Pick<RoadmapView, 'frame' | 'input' | 'roadmap'>
  readonly goals: readonly string[]
  readonly milestones: readonly Milestone[]
}

/** The board, which shows the instant plan while a card is dragged. Nothing beside it is drawn anew for that. */
export function LiveBoard({ pack, view, goals, milestones, notes, joint, ...handlers }: Props) {
  const { frame, input, roadmap } = view
  const [draft, setDraft] = useState<Draft | null>(null)
  const tried = useMemo(() => {
    if (draft === null) return null
    const plan = withPin(frame.plan, draft.stepId, draft.period)
    const other = buildRoadmap({ ...input, plan, solve: planInstantly })
    return { roadmap: other, joint: readJointTimeline({ roadmap: other, milestones, plan, goals }) }
  }, [frame.plan, input, milestones, goals, draft])
  return (
    <Board
      pack={pack}
      roadmap={tried?.roadmap ?? roadmap}
      frame={frame}
      notes={notes}
      joint={tried?.joint ?? joint}
      isTried={tried !== null}
      onTry={setDraft}
      {...handlers}
    />
  )
}

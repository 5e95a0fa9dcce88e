import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { JointTimeline } from '#shared/roadmap/joint-timeline.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import type { EditablePlan } from '../plan-edits.ts'

/** A step that is tried in a period while it is dragged over it. */
export interface Draft {
  readonly stepId: string
  readonly period: number
}

/** What the board shows, and what it asks of the screen. */
export interface BoardProps {
  readonly pack: ModelPack
  readonly roadmap: Roadmap
  readonly frame: EditablePlan
  /** What holds of single steps now. */
  readonly notes: EditablePlan['plan']['notes']
  readonly joint: JointTimeline
  /** Whether this is the plan made while a card is dragged. */
  readonly isTried: boolean
  /** Tries a step in a period while it is dragged over it; null is the plan as it is. */
  readonly onTry: (draft: Draft | null) => void
  readonly onStep: (stepId: string) => void
  readonly onItem: (milestoneId: string) => void
  readonly onLeaveOut: (stepId: string) => void
}

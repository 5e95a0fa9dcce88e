import type { RoadmapTimelineData, TimelineStep } from '#shared/charts/roadmap-layout.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'

const LANE_NAMES_WIDTH = 100
const NARROWEST_PERIOD = 150

/** The roadmap as swim lanes. Where the periods do not fit into the width, the picture becomes wider than it and is scrolled. */
export function timelineDataOf(pack: ModelPack, roadmap: Roadmap, width: number): RoadmapTimelineData {
  const leftOut = new Set(roadmap.leftOut)
  return {
    steps: roadmap.steps.filter((step) => !leftOut.has(step.id)).map((step) => timelineStep(pack, step)),
    periods: roadmap.periods.map(({ label, daysUsed }) => ({ label, daysUsed })),
    capacity: roadmap.problem.capacity,
    width: Math.max(width, LANE_NAMES_WIDTH + NARROWEST_PERIOD * roadmap.periods.length),
    maxPerCell: 6,
  }
}

function timelineStep(pack: ModelPack, step: RoadmapStep): TimelineStep {
  return {
    id: step.id,
    title: titleOf(pack, step.practice),
    from: step.from,
    to: step.to,
    days: step.effort,
    lane: step.lane,
    period: step.period,
    blocked: step.state === 'blocked',
    after: step.blockedBy.map(({ practice, needs }) => `${practice}:${needs}`),
  }
}

/** A practice's title; its id where the model does not know it. */
export function titleOf(pack: ModelPack, practice: string): string {
  return findPractice(pack, practice)?.title ?? practice
}

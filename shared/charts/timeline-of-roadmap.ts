import { daysBetween } from '../lib/iso-days.ts'
import type { StepNote } from '../model/plan.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { BusinessItem } from '../roadmap/joint-timeline.ts'
import type { Roadmap, RoadmapStep } from '../roadmap/roadmap.ts'
import { countOf, formatShortDay } from './format-figures.ts'
import type { TimelineItem } from './roadmap-business.ts'
import type { RoadmapTimelineData, TimelineStep } from './roadmap-layout.ts'

/** What of a roadmap is drawn, and how. */
export interface TimelineSource
  extends Pick<RoadmapTimelineData, 'width' | 'maxPerCell' | 'cardHeight' | 'headHeight'> {
  readonly pack: ModelPack
  readonly roadmap: Roadmap
  /** What the team said of single steps. */
  readonly notes?: Readonly<Record<string, StepNote>>
  /** The business on the same axis; its lanes are left out where it is. */
  readonly items?: readonly BusinessItem[]
}

/** A roadmap as swim lanes, the same for the screen and for print. */
export function timelineOfRoadmap({ pack, roadmap, notes = {}, items, ...frame }: TimelineSource): RoadmapTimelineData {
  const leftOut = new Set(roadmap.leftOut)
  return {
    ...frame,
    steps: roadmap.steps
      .filter((step) => !leftOut.has(step.id))
      .map((step) => timelineStep(pack, step, notes[step.id])),
    periods: roadmap.periods.map(({ label, daysUsed }) => ({ label, daysUsed })),
    capacity: roadmap.problem.capacity,
    ...(items && { items: items.map((item) => timelineItem(roadmap, item)) }),
  }
}

function timelineStep(pack: ModelPack, step: RoadmapStep, note: StepNote | undefined): TimelineStep {
  const mark = note?.progress ? PROGRESS_MARKS[note.progress.state] : note?.pinnedTo === undefined ? '' : 'pinned'
  return {
    id: step.id,
    title: findPractice(pack, step.practice)?.title ?? step.practice,
    from: step.from,
    to: step.to,
    days: step.effort,
    lane: step.lane,
    period: step.period,
    blocked: step.state === 'blocked',
    after: step.blockedBy.map(({ practice, needs }) => `${practice}:${needs}`),
    ...(mark !== '' && { mark }),
  }
}

const PROGRESS_MARKS = { 'in-progress': 'in progress', done: 'done', dropped: 'dropped' } as const

function timelineItem({ periods }: Roadmap, item: BusinessItem): TimelineItem {
  const planned = item.steps.flatMap(({ period }) => period ?? [])
  const [first, last] = [periods[0], periods.at(-1)]
  const days = first && last ? daysBetween(first.startsOn, last.endsOn) + 1 : 1
  return {
    id: item.milestone.id,
    title: item.milestone.title,
    needBy: formatShortDay(item.milestone.needBy),
    at: first ? (daysBetween(first.startsOn, item.milestone.needBy) / days) * periods.length : 0,
    work: planned.length > 0 ? { from: Math.min(...planned), to: Math.max(...planned) + 1 } : null,
    words: describeItem(item),
    isFlagged: FLAGGED.has(item.state),
  }
}

const FLAGGED: ReadonlySet<BusinessItem['state']> = new Set(['late', 'not-planned', 'no-it'])

/** “2 steps of IT, 76 days after the business needs them”. */
export function describeItem({ state, steps, missing, daysLate }: BusinessItem): string {
  const count = countOf(steps.length, 'step', 'steps')
  switch (state) {
    case 'no-it':
      return 'nobody has said what it needs of IT'
    case 'met':
      return 'IT is there already'
    case 'on-time':
      return `${count}, in time`
    case 'late':
      return `${count}, ends ${countOf(daysLate, 'day', 'days')} too late`
    case 'not-planned':
      return `${countOf(missing.length, 'thing that it needs is', 'things that it needs are')} not planned`
  }
}

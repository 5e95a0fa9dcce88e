import type { TimelineItem } from './roadmap-business.ts'
import type { RoadmapTimelineData } from './roadmap-layout.ts'

/**
 * A timeline in windows of at most so many periods, as even as can be: on paper more would leave no room for words. Steps that did not fit
 * are counted in the last one; business items stand where their day or their work is.
 */
export function splitTimeline(data: RoadmapTimelineData, most: number): readonly RoadmapTimelineData[] {
  const count = Math.max(1, Math.ceil(data.periods.length / most))
  const length = Math.ceil(data.periods.length / count)
  return Array.from({ length: count }, (_, index) => windowOf(data, index * length, length))
}

function windowOf(data: RoadmapTimelineData, from: number, length: number): RoadmapTimelineData {
  const periods = data.periods.slice(from, from + length)
  const until = from + periods.length
  const [isFirst, isLast] = [from === 0, until === data.periods.length]
  return {
    ...data,
    periods,
    steps: data.steps.flatMap((step) => {
      if (step.period === null) return isLast ? [step] : []
      return step.period >= from && step.period < until ? [{ ...step, period: step.period - from }] : []
    }),
    ...(data.items && {
      items: data.items.flatMap((item) => {
        const work = clip(item.work, from, until)
        const isHere = (item.at >= from || isFirst) && (item.at < until || isLast)
        return isHere || work ? [{ ...item, at: item.at - from, work }] : []
      }),
    }),
  }
}

function clip(work: TimelineItem['work'], from: number, until: number): TimelineItem['work'] {
  if (work === null || work.to <= from || work.from >= until) return null
  return { from: Math.max(work.from, from) - from, to: Math.min(work.to, until) - from }
}

import { FRAMEWORKS, type Framework } from '../model/framework.ts'
import type { Level } from '../model/level.ts'
import { type BusinessLanes, layOutBusiness, type TimelineItem } from './roadmap-business.ts'

/** What a card of the roadmap shows of a step. */
export interface TimelineStep {
  readonly id: string
  readonly title: string
  readonly from: Level
  readonly to: Level
  readonly days: number
  readonly lane: Framework
  /** 0-based; null where it does not fit into the periods. */
  readonly period: number | null
  /** Whether it waits for something that is not there today. */
  readonly blocked: boolean
  /** Steps in this picture that have to be done before it. */
  readonly after: readonly string[]
  /** What a few words say of it beside its state: “pinned”, “done”. */
  readonly mark?: string
}

export interface TimelinePeriod {
  readonly label: string
  readonly daysUsed: number
}

export interface RoadmapTimelineData {
  readonly steps: readonly TimelineStep[]
  readonly periods: readonly TimelinePeriod[]
  /** Person-days per period. */
  readonly capacity: number
  readonly width: number
  /** Cards per lane and period; what is over is counted. */
  readonly maxPerCell: number
  /** Business items on the same axis (S19); no lanes of business and IT where it is left out. */
  readonly items?: readonly TimelineItem[]
  /** Heights of a card and of the heads of the periods; where nothing is said, as in print. */
  readonly cardHeight?: number
  readonly headHeight?: number
}

export interface Card {
  readonly step: TimelineStep
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Width of its column, in which a lone card need not fill everything. */
  readonly column: number
}

export interface Lane {
  readonly framework: Framework
  readonly y: number
  readonly height: number
}

/** A cell's cards that are not drawn, counted below those that are. */
export interface Overflow {
  readonly x: number
  readonly y: number
  readonly count: number
}

export interface TimelineLayout {
  /** The lanes of business and IT; null where none are asked for. */
  readonly business: BusinessLanes | null
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  readonly lanes: readonly Lane[]
  readonly cards: readonly Card[]
  readonly overflows: readonly Overflow[]
  readonly bottom: number
}

export const LANE_LABEL = 84
const HEAD = 56
/** Between columns, so that arrows have a street to run in. */
export const STREET = 16
const CARD = { height: 54, gap: 10, widest: 260 }
const LANE_PADDING = 12
const EMPTY_LANE = 56
const OVERFLOW_LINE = 18

/** Places lanes, columns and cards; a lane is as tall as its fullest period. */
export function layOutTimeline(data: RoadmapTimelineData): TimelineLayout {
  const columns = columnsOf(data)
  const lanes: Lane[] = []
  const cards: Card[] = []
  const overflows: Overflow[] = []
  const { cardHeight = CARD.height, headHeight = HEAD } = data
  const business = data.items ? layOutBusiness(data.items, columns, headHeight) : null
  let y = business?.bottom ?? headHeight
  for (const framework of FRAMEWORKS) {
    const cells = columns.map((_, period) =>
      data.steps.filter((step) => step.lane === framework && step.period === period),
    )
    const height = Math.max(EMPTY_LANE, ...cells.map((steps) => cellHeight(steps.length, data.maxPerCell, cardHeight)))
    cells.forEach((steps, period) => {
      const column = columns[period]
      if (column === undefined) return
      const shown = steps.slice(0, data.maxPerCell)
      const top = y + LANE_PADDING
      cards.push(
        ...shown.map((step, row) => ({
          step,
          x: column.x,
          y: top + row * (cardHeight + CARD.gap),
          width: Math.min(CARD.widest, column.width),
          height: cardHeight,
          column: column.width,
        })),
      )
      if (steps.length > shown.length) {
        overflows.push({
          x: column.x,
          y: top + shown.length * (cardHeight + CARD.gap) + 8,
          count: steps.length - shown.length,
        })
      }
    })
    lanes.push({ framework, y, height })
    y += height
  }
  return { business, columns, lanes, cards, overflows, bottom: y }
}

function columnsOf(data: RoadmapTimelineData): readonly { readonly x: number; readonly width: number }[] {
  const count = Math.max(1, data.periods.length)
  const width = (data.width - LANE_LABEL - STREET * count) / count
  return data.periods.map((_, index) => ({ x: LANE_LABEL + STREET + index * (width + STREET), width }))
}

function cellHeight(steps: number, most: number, height: number): number {
  const shown = Math.min(steps, most)
  return 2 * LANE_PADDING + shown * height + Math.max(0, shown - 1) * CARD.gap + (steps > most ? OVERFLOW_LINE : 0)
}

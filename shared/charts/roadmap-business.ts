/** A business item as it is drawn. Places on the axis are counted in periods: 1.5 is the middle of the second. */
export interface TimelineItem {
  readonly id: string
  readonly title: string
  /** `2 Nov 2026`. */
  readonly needBy: string
  readonly at: number
  /** Where IT's work for it begins and ends; null where none is planned. */
  readonly work: { readonly from: number; readonly to: number } | null
  /** “2 steps, 5 days late”. */
  readonly words: string
  /** Whether it asks for a word with the business. */
  readonly isFlagged: boolean
}

type Column = { readonly x: number; readonly width: number }

/** An item's flag on its day, and the bar of the work that it waits for, one row in each lane. */
export interface ItemPlace {
  readonly item: TimelineItem
  readonly x: number
  /** The middle of its row in the lane of the business. */
  readonly y: number
  /** Its day lies before or after the periods in sight. */
  readonly isOutside: boolean
  readonly bar: { readonly x: number; readonly y: number; readonly width: number } | null
  /** The middle of its row in the lane of IT. */
  readonly workY: number
}

export interface BusinessLanes {
  readonly business: { readonly y: number; readonly height: number }
  readonly work: { readonly y: number; readonly height: number }
  readonly places: readonly ItemPlace[]
  readonly bottom: number
}

export const ITEM_ROW = 26
const PADDING = 8
const EMPTY = 44

/** The two lanes of the joint timeline, business above IT: the same row in both belongs to the same item. */
export function layOutBusiness(items: readonly TimelineItem[], columns: readonly Column[], top: number): BusinessLanes {
  const height = Math.max(EMPTY, 2 * PADDING + items.length * ITEM_ROW)
  const work = top + height
  const places = items.map((item, row) => {
    const y = top + PADDING + (row + 0.5) * ITEM_ROW
    const [from, to] = item.work ? [placeOf(item.work.from, columns), placeOf(item.work.to, columns)] : [0, 0]
    return {
      item,
      x: placeOf(item.at, columns),
      y,
      isOutside: item.at < 0 || item.at > columns.length,
      bar: item.work ? { x: from, y: y + height, width: Math.max(4, to - from) } : null,
      workY: y + height,
    }
  })
  return { business: { y: top, height }, work: { y: work, height }, places, bottom: work + height }
}

/** Where a place counted in periods is on the axis; what lies outside is at its edge. */
function placeOf(at: number, columns: readonly Column[]): number {
  const inside = Math.min(columns.length, Math.max(0, at))
  const column = columns[Math.min(columns.length - 1, Math.floor(inside))]
  return column ? column.x + (inside - Math.min(columns.length - 1, Math.floor(inside))) * column.width : 0
}

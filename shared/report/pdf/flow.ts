import type { Bookmark } from './bookmarks.ts'
import type { Strip } from './strip.ts'

/** A strip on its way to a page. Heights are in points. */
export interface FlowItem {
  readonly strip: Strip
  /** Room over it and under it; both are dropped where a page begins with what follows. */
  readonly above?: number
  readonly below?: number
  /** How much of what follows has to stand on the same page. */
  readonly keep?: number
  /** Stands over it once more where it begins a page: the head of its table. */
  readonly head?: Strip
  /** A target of links. */
  readonly id?: string | undefined
  readonly bookmark?: Bookmark | null
}

/** A strip on a page, so far below the beginning of its text column. */
export interface Placed extends Pick<FlowItem, 'strip' | 'id' | 'bookmark'> {
  readonly y: number
}

/** Strips that follow each other without room between them. */
export function flowOf(strips: readonly Strip[], first: Omit<FlowItem, 'strip'> = {}): readonly FlowItem[] {
  return strips.map((strip, at) => (at === 0 ? { ...first, strip } : { strip }))
}

/** Packs what follows each other into pages of this height. */
export function paginate(items: readonly FlowItem[], height: number): readonly (readonly Placed[])[] {
  let page: Placed[] = []
  const pages = [page]
  let used = 0
  const place = ({ strip, id, bookmark = null }: FlowItem, y: number) => {
    page.push({ strip, y, id, bookmark })
    used = y + strip.height
  }
  items.forEach((item, index) => {
    const gap = page.length === 0 ? 0 : gapBetween(items[index - 1], item)
    if (page.length === 0 || used + gap + heightNeeded(items, index) <= height) {
      place(item, used + gap)
      return
    }
    page = []
    pages.push(page)
    used = 0
    if (item.head) place({ strip: item.head }, 0)
    place(item, used)
  })
  return pages
}

function gapBetween(before: FlowItem | undefined, item: FlowItem): number {
  return (before?.below ?? 0) + (item.above ?? 0)
}

/** Of an item with what it has to be kept with: a heading with the head of a table, and that with its first rows. */
function heightNeeded(items: readonly FlowItem[], index: number): number {
  let sum = items[index]?.strip.height ?? 0
  let wanted = sum + (items[index]?.keep ?? 0)
  for (let next = index + 1; sum < wanted; next += 1) {
    const item = items[next]
    if (!item) break
    sum += gapBetween(items[next - 1], item) + item.strip.height
    if (item.keep) wanted = Math.max(wanted, sum + item.keep)
  }
  return sum
}

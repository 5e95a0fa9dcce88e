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
  /** The title of a section: what stands above keeps nothing of it. */
  readonly opens?: boolean
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

/** So much of a page's height has to be used by the last one, where the page before has something to spare. */
const LEAST_OF_LAST = 0.3

interface PackedPage {
  /** The first of its items. */
  readonly from: number
  readonly placed: Placed[]
  used: number
}

/** Packs what follows each other into pages of this height; a last page with next to nothing on it gets some of the one before. */
export function paginate(items: readonly FlowItem[], height: number): readonly (readonly Placed[])[] {
  const pages = pack(items, 0, height)
  const [before, last] = pages.slice(-2)
  const missing = last ? height * LEAST_OF_LAST - last.used : 0
  const shared = before && missing > 0 ? pack(items, before.from, height - missing) : []
  const packed = shared.length === 2 ? [...pages.slice(0, -2), ...shared] : pages
  return packed.map(({ placed }) => placed)
}

function pack(items: readonly FlowItem[], from: number, height: number): PackedPage[] {
  const pages: PackedPage[] = []
  const begin = (index: number): PackedPage => {
    const page = { from: index, placed: [], used: 0 }
    const head = items[index]?.head
    if (head && index > 0) place(page, { strip: head }, 0)
    pages.push(page)
    return page
  }
  let page = begin(from)
  for (const [offset, item] of items.slice(from).entries()) {
    const index = from + offset
    const gap = gapBetween(items[index - 1], item)
    if (index !== page.from && page.used + gap + heightNeeded(items, index) > height) page = begin(index)
    place(page, item, index === page.from ? page.used : page.used + gap)
  }
  return pages
}

function place(page: PackedPage, { strip, id, bookmark = null }: FlowItem, y: number): void {
  page.placed.push({ strip, y, id, bookmark })
  page.used = y + strip.height
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
    if (!item || item.opens) break
    sum += gapBetween(items[next - 1], item) + item.strip.height
    if (item.keep) wanted = Math.max(wanted, sum + item.keep)
  }
  return sum
}

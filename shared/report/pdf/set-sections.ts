import type { ReportSection } from '#shared/report/report.ts'
import { bookmarkBlocks, bookmarkSection } from './bookmarks.ts'
import { type FlowItem, type Placed, paginate } from './flow.ts'
import { setBlock } from './set-block.ts'
import { setText } from './set-text.ts'
import { BLOCK_GAP, type Column, TEXT } from './theme.ts'

/** A page of sections. */
export interface SectionPage {
  readonly placed: readonly Placed[]
  /** The last section that has begun by the end of the page. */
  readonly title: string
}

/** Sections on pages: each begins a page, unless it runs on after the one before. `onSection` is told when one is set. */
export function setSections(
  sections: readonly ReportSection[],
  column: Column,
  onSection: () => void,
): readonly SectionPage[] {
  return groupSections(sections).flatMap((group) => {
    const items = group.flatMap((section) => {
      const set = setSection(section, column)
      onSection()
      return set
    })
    let title = ''
    return paginate(items, column.height).map((placed) => {
      title = lastBegun(group, placed)?.title ?? title
      return { placed, title }
    })
  })
}

function lastBegun(sections: readonly ReportSection[], placed: readonly Placed[]): ReportSection | undefined {
  const ids = new Set(placed.map(({ id }) => id))
  return sections.filter(({ id }) => ids.has(id)).at(-1)
}

function groupSections(sections: readonly ReportSection[]): readonly (readonly ReportSection[])[] {
  const groups: ReportSection[][] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (section.runsOn && last) last.push(section)
    else groups.push([section])
  }
  return groups
}

/** The title is a bookmark and a target of links. */
function setSection(section: ReportSection, column: Column): readonly FlowItem[] {
  const bookmarks = bookmarkBlocks(section)
  const title: FlowItem = {
    strip: setText(section.title, TEXT.title, column.width),
    id: section.id,
    bookmark: bookmarkSection(section),
    above: BLOCK_GAP + 16,
    below: 6,
    keep: 90,
    opens: true,
  }
  return [title, ...section.blocks.flatMap((block, place) => setBlock(block, bookmarks[place] ?? null, column))]
}

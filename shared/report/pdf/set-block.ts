import { assertNever } from '#shared/lib/assert-never.ts'
import type { Block } from '#shared/report/report.ts'
import { setChart } from './blocks/set-chart.ts'
import { setColumns } from './blocks/set-columns.ts'
import { setComparison } from './blocks/set-comparison.ts'
import { setEntry } from './blocks/set-entry.ts'
import { setFigures } from './blocks/set-figures.ts'
import { setHeading } from './blocks/set-heading.ts'
import { setList } from './blocks/set-list.ts'
import { setNote } from './blocks/set-note.ts'
import { setParagraph } from './blocks/set-paragraph.ts'
import { setPractice } from './blocks/set-practice.ts'
import { setTable } from './blocks/set-table.ts'
import type { Bookmark } from './bookmarks.ts'
import type { FlowItem } from './flow.ts'
import type { Strip } from './strip.ts'
import { BLOCK_GAP, type Column } from './theme.ts'

/** One function per kind of block; a new kind does not compile until it has one. */
export function setBlock(block: Block, bookmark: Bookmark | null, column: Column): readonly FlowItem[] {
  const { width } = column
  switch (block.kind) {
    case 'heading':
      return [setHeading(block, bookmark, width)]
    case 'paragraph':
      return setParagraph(block, width)
    case 'list':
      return setList(block, width)
    case 'chart':
      return [asBlock(setChart(block, column))]
    case 'figures':
      return [asBlock(setFigures(block, width))]
    case 'table':
      return setTable(block, width)
    case 'note':
      return [asBlock(setNote(block, width))]
    case 'columns':
      return [asBlock(setColumns(block, width))]
    case 'entry':
      return setEntry(block, width)
    case 'comparison':
      return setComparison(block, width)
    case 'practice':
      return setPractice(block, bookmark, width)
    default:
      return assertNever(block)
  }
}

function asBlock(strip: Strip): FlowItem {
  return { strip, above: BLOCK_GAP }
}

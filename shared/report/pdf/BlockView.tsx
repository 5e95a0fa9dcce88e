import type { ReactElement } from 'react'
import { assertNever } from '#shared/lib/assert-never.ts'
import type { Block } from '#shared/report/report.ts'
import { ChartView } from './blocks/ChartView.tsx'
import { ColumnsView } from './blocks/ColumnsView.tsx'
import { ComparisonView } from './blocks/ComparisonView.tsx'
import { EntryView } from './blocks/EntryView.tsx'
import { FiguresView } from './blocks/FiguresView.tsx'
import { HeadingView } from './blocks/HeadingView.tsx'
import { ListView } from './blocks/ListView.tsx'
import { NoteView } from './blocks/NoteView.tsx'
import { ParagraphView } from './blocks/ParagraphView.tsx'
import { PracticeView } from './blocks/PracticeView.tsx'
import { TableView } from './blocks/TableView.tsx'
import type { Bookmark } from './bookmarks.ts'

interface BlockViewProps {
  readonly block: Block
  readonly bookmark: Bookmark | null
  /** The text column, in points. */
  readonly column: { readonly width: number; readonly height: number }
}

/** One component per kind of block; a new kind does not compile until it has one. */
export function BlockView({ block, bookmark, column }: BlockViewProps): ReactElement | null {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} bookmark={bookmark} width={column.width} />
    case 'paragraph':
      return <ParagraphView block={block} width={column.width} />
    case 'list':
      return <ListView block={block} width={column.width} />
    case 'chart':
      return <ChartView block={block} width={column.width} height={column.height} />
    case 'figures':
      return <FiguresView block={block} width={column.width} />
    case 'table':
      return <TableView block={block} width={column.width} />
    case 'note':
      return <NoteView block={block} width={column.width} />
    case 'columns':
      return <ColumnsView block={block} width={column.width} />
    case 'entry':
      return <EntryView block={block} width={column.width} />
    case 'comparison':
      return <ComparisonView block={block} width={column.width} />
    case 'practice':
      return <PracticeView block={block} bookmark={bookmark} width={column.width} />
    default:
      return assertNever(block)
  }
}
